package org.recourse.amazon.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/**
 * The text of a file.
 *
 * <p>Not safe for use by several threads.
 */
public final class Text {
    private final Bytes bytes;
    private final int chunk;
    private final Encoding encoding;
    private @Nullable String head;

    private Text(Bytes bytes, int chunk, Encoding encoding) {
        this.bytes = bytes;
        this.chunk = chunk;
        this.encoding = encoding;
    }

    /** Bytes that can be read from the start as often as needed. */
    private interface Bytes {
        InputStream fromStart() throws IOException;
    }

    /**
     * Finds out how a file is encoded.
     *
     * @param source its bytes
     * @param marketplace where it is from, if that is known
     * @return its text
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public static Text of(Source source, Optional<Marketplace> marketplace) {
        try {
            return new Text(source::fromStartUnpacked, source.chunk(), Encoding.of(source, marketplace));
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    /**
     * Takes the start of a file, or all of it, whose encoding is known.
     *
     * @param bytes the bytes, without a byte order mark
     * @param charset their encoding
     * @return the text
     * @throws org.recourse.application.intake.RefusedFileException when it is no text by its first bytes
     */
    public static Text of(byte[] bytes, Charset charset) {
        Binaries.refuse(bytes);
        return new Text(() -> new ByteArrayInputStream(bytes), Limits.HEAD, new Encoding(charset, 0));
    }

    /**
     * Returns the encoding.
     *
     * @return the encoding
     */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * Returns the start of the text.
     *
     * @return up to {@link Limits#HEAD} characters
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read or is no text
     */
    public String head() {
        if (head == null) {
            head = readHead();
        }
        return head;
    }

    /** No encoding has more characters than bytes. */
    private String readHead() {
        char[] start = new char[Math.min(chunk, Limits.HEAD)];
        int length = 0;
        try (Reader reader = reader()) {
            int read = 0;
            while (read >= 0 && length < start.length) {
                length += read;
                read = reader.read(start, length, start.length - length);
            }
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
        return new String(start, 0, length);
    }

    /**
     * Reads from the start. Only the reader handed out last may be read.
     *
     * @return the text without its byte order mark; need not be closed
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public Reader reader() {
        try {
            return new StrictReader(bytes.fromStart(), chunk, encoding);
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }
}
