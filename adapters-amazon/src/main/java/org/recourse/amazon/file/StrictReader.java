package org.recourse.amazon.file;

import static java.nio.charset.CodingErrorAction.REPORT;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.recourse.application.intake.RefusedFileException;

/**
 * Decodes without ever inventing a character: bytes that are none of the encoding, a replacement character that another program left behind,
 * and a zero (which no text holds) refuse the file with the byte's offset.
 */
final class StrictReader extends Reader {
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream stream;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private long offset;
    private long line = 1;
    private boolean ended;

    StrictReader(InputStream stream, int chunk, Encoding encoding) throws IOException {
        this.stream = stream;
        this.bytes = ByteBuffer.allocate(chunk).flip();
        this.chars = CharBuffer.allocate(chunk).flip();
        this.charset = encoding.charset();
        this.decoder = charset.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT);
        this.offset = encoding.mark();
        stream.skipNBytes(encoding.mark());
    }

    @Override
    public int read(char[] into, int from, int length) {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    private void decodeMore() {
        load();
        CoderResult result = decoder.decode(bytes, chars.clear(), ended);
        inspect(chars.flip());
        offset += bytes.position();
        if (result.isError()) {
            throw refusal(
                    offset,
                    "is no character of %s; if the file is from another marketplace, such as Amazon.co.jp, name it"
                            .formatted(charset));
        }
    }

    private void load() {
        try {
            bytes.compact();
            int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        } catch (IOException e) {
            throw Refusals.unreadable(line, e);
        }
    }

    private void inspect(CharBuffer decoded) {
        char[] text = decoded.array();
        for (int i = 0; i < decoded.limit(); i++) {
            char c = text[i];
            if (c == '\n') {
                line++;
            } else if (c == REPLACEMENT) {
                throw refusal(offsetOf(decoded, i), "stands for a character that another program has lost");
            } else if (c == 0) {
                throw refusal(
                        offsetOf(decoded, i), "is a zero: this is no text file, or UTF-16 without its byte order mark");
            }
        }
    }

    private long offsetOf(CharBuffer decoded, int index) {
        return offset + charset.encode(decoded.subSequence(0, index)).remaining();
    }

    private RefusedFileException refusal(long at, String what) {
        return Refusals.at(line, "the byte at offset %s (read as %s) %s".formatted(at, charset, what));
    }

    /** Does nothing: the source is closed by whoever opened it. */
    @Override
    public void close() {}
}
