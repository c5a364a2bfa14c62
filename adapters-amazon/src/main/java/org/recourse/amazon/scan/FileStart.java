package org.recourse.amazon.scan;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.recourse.amazon.file.Limits;
import org.recourse.amazon.file.Text;

/** The first whole lines of a file: all by which it is recognised. */
public final class FileStart {
    /** Enough for as many characters as are looked at, and what a character may take. */
    private static final int BYTES = 4 * Limits.HEAD;

    private final byte[] lines;

    private FileStart(byte[] lines) {
        this.lines = lines;
    }

    /**
     * Reads the start of a file.
     *
     * @param file the file
     * @return its start
     * @throws IOException when it cannot be read
     */
    public static FileStart of(FileChannel file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        while (buffer.hasRemaining() && file.read(buffer, buffer.position()) >= 0) {}
        byte[] read = Arrays.copyOf(buffer.array(), buffer.position());
        boolean isWhole = read.length < BYTES;
        return new FileStart(isWhole ? read : Arrays.copyOf(read, Bytes.lastIndexOf(read, (byte) '\n') + 1));
    }

    /**
     * Tells whether the first line, with its line end, can be the header of a plain report.
     *
     * @return true if it starts with a letter and has TABs, and neither quotes nor a line end within
     */
    public boolean hasPlainHeader() {
        byte[] header = header();
        int carriageReturn = Bytes.indexOf(header, (byte) '\r');
        return header.length > 0
                && Character.isLetter(header[0])
                && Bytes.contains(header, (byte) '\t')
                && !Bytes.contains(header, (byte) '"')
                && (carriageReturn < 0 || carriageReturn == header.length - 2);
    }

    /**
     * Returns the first line.
     *
     * @return the line and its line end, or nothing if there is no line end
     */
    public byte[] header() {
        return Arrays.copyOf(lines, Bytes.indexOf(lines, (byte) '\n') + 1);
    }

    /**
     * Returns the start as text.
     *
     * @param charset the encoding of the file
     * @return the text
     * @throws org.recourse.application.intake.RefusedFileException when it is no text by its first bytes
     */
    public Text text(Charset charset) {
        return Text.of(lines, charset);
    }
}
