package org.recourse.amazon.scan;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Tells whether bytes beyond ASCII are text. Not thread-safe. */
final class RowCheck {
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final Signs signs;
    private final boolean isUtf8;
    private final ByteBuffer buffer;
    private final CharBuffer chars;
    private final CharsetDecoder decoder;

    /** Builds a check of bytes, of which those that are checked must have a word more behind them. */
    RowCheck(byte[] bytes, Signs signs, Charset charset) {
        this.bytes = bytes;
        this.signs = signs;
        this.isUtf8 = charset.equals(UTF_8);
        this.buffer = ByteBuffer.wrap(bytes);
        this.chars = CharBuffer.allocate(Fields.LONGEST_ROW);
        this.decoder = charset.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT);
    }

    /** Tells whether rows, in which the signs were marked, can be decoded, and hold no character that another program has lost. */
    boolean isText(int from, int to) {
        int at = from;
        for (int number = 0; number < signs.blocksBeyondAscii(); number++) {
            int block = signs.blockBeyondAscii(number);
            int end = Math.min(block + Signs.BLOCK, to);
            at = beyondAscii(Math.max(at, block), end);
            while (at < end) {
                int behind = Math.min(backInAscii(at, to) + 1, to);
                if (!isWhole(at, behind)) {
                    return false;
                }
                at = beyondAscii(behind, end);
            }
        }
        return true;
    }

    private int beyondAscii(int from, int to) {
        int at = from;
        for (; at < to; at += Long.BYTES) {
            long beyond = Words.beyondAscii(Words.at(bytes, at));
            if (beyond != 0) {
                return at + Words.first(beyond);
            }
        }
        return at;
    }

    /** In some encodings the byte after those beyond ASCII belongs to the last of them. */
    private int backInAscii(int from, int to) {
        int at = from;
        for (; at < to; at += Long.BYTES) {
            long within = Words.withinAscii(Words.at(bytes, at));
            if (within != 0) {
                return at + Words.first(within);
            }
        }
        return at;
    }

    private boolean isWhole(int from, int to) {
        return isUtf8
                ? Utf8.isWellFormed(bytes, from, to - from) && !holdsUtf8Replacement(from, to)
                : isDecodable(from, to);
    }

    private boolean holdsUtf8Replacement(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                return true;
            }
        }
        return false;
    }

    private boolean isDecodable(int from, int to) {
        buffer.limit(to).position(from);
        CoderResult result = decoder.reset().decode(buffer, chars.clear(), true);
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
