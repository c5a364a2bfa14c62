package org.recourse.amazon.scan;

import static java.nio.charset.CodingErrorAction.REPORT;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Tells whether bytes beyond ASCII are text. Not thread-safe. */
final class RowCheck {
    private static final char REPLACEMENT = '\uFFFD';

    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private final CharsetDecoder decoder;

    RowCheck(byte[] bytes, Charset charset) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.chars = CharBuffer.allocate(Fields.LONGEST_ROW);
        this.decoder = charset.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT);
    }

    /** Tells whether a row can be decoded, and holds no character that another program has lost. */
    boolean isText(int from, int to) {
        bytes.limit(to).position(from);
        CoderResult result = decoder.reset().decode(bytes, chars.clear(), true);
        return result.isUnderflow() && !holdsReplacement();
    }

    private boolean holdsReplacement() {
        char[] decoded = chars.array();
        for (int i = 0; i < chars.position(); i++) {
            if (decoded[i] == REPLACEMENT) {
                return true;
            }
        }
        return false;
    }
}
