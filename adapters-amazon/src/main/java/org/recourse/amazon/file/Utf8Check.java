package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Tells whether bytes are meant as UTF-8. Text of another encoding holds hardly anything beyond ASCII that is valid UTF-8; so bytes with
 * fewer flaws than such characters are UTF-8 that was cut or damaged. Not thread-safe; used once.
 */
final class Utf8Check {
    private static final int ENOUGH_FLAWS = 1000;
    private static final int LAST_ASCII = 0x7f;

    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private long characters;
    private long flaws;
    private boolean ended;

    private Utf8Check(int chunk) {
        this.bytes = ByteBuffer.allocate(chunk);
        this.chars = CharBuffer.allocate(chunk);
    }

    static boolean passes(InputStream stream, int chunk) throws IOException {
        return new Utf8Check(chunk).check(stream);
    }

    private boolean check(InputStream stream) throws IOException {
        while (!ended && flaws < ENOUGH_FLAWS) {
            int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            if (isPlain()) {
                bytes.position(bytes.limit());
            } else {
                decode();
            }
            bytes.compact();
        }
        return flaws == 0 || flaws < characters;
    }

    /** ASCII is the same in all encodings, so it says nothing. */
    private boolean isPlain() {
        byte[] read = bytes.array();
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (read[i] <= 0) {
                return false;
            }
        }
        return true;
    }

    private void decode() {
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars.clear(), ended);
            count(chars.flip());
            if (result.isError()) {
                flaws++;
                bytes.position(bytes.position() + result.length());
            }
        } while (result.isError() && flaws < ENOUGH_FLAWS);
    }

    /** A zero is in no text: whatever follows, reading it ends there. */
    private void count(CharBuffer decoded) {
        char[] text = decoded.array();
        for (int i = 0; i < decoded.limit(); i++) {
            char c = text[i];
            if (c > LAST_ASCII) {
                characters++;
            } else if (c == 0) {
                ended = true;
            }
        }
    }
}
