package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of one file, unpacked, to be read from the start as often as needed. What cannot be read twice, such as standard input, is first
 * copied to a temporary file that nobody else can open and that is gone when this is closed.
 *
 * <p>Not safe for use by several threads.
 */
public final class Source implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final int SMALLEST_CHUNK = 1 << 4;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final SeekableByteChannel channel;
    private final boolean gzip;

    private Source(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.gzip = isGzip(channel);
    }

    private static boolean isGzip(SeekableByteChannel channel) throws IOException {
        byte[] magic = Channels.newInputStream(channel.position(0)).readNBytes(2);
        return magic.length == 2 && ((magic[0] & 0xff) << Byte.SIZE | (magic[1] & 0xff)) == GZIP_MAGIC;
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @return its bytes
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     * @throws org.recourse.application.intake.StagingException when it can be read only once and cannot be kept
     */
    public static Source of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw Refusals.file("this is a directory, not a file");
            }
            return Files.isRegularFile(path) ? new Source(FileChannel.open(path)) : copyOf(path);
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    private static Source copyOf(Path pipe) throws IOException {
        try (InputStream stream = Files.newInputStream(pipe)) {
            return of(stream);
        }
    }

    /**
     * Takes the bytes of a stream.
     *
     * @param stream read to its end, or to {@link Limits#STREAM}; not closed
     * @return its bytes
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     * @throws org.recourse.application.intake.StagingException when it cannot be kept
     */
    public static Source of(InputStream stream) {
        StagingFile copy = StagingFile.make();
        try {
            return filled(copy, stream);
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    private static Source filled(StagingFile copy, InputStream stream) throws IOException {
        try {
            ByteStreams.limit(stream, Limits.STREAM + 1).transferTo(copy.stream());
            if (copy.channel().size() > Limits.STREAM) {
                throw Refusals.file("more than %s bytes, which is the limit of what is no file: save it as one"
                        .formatted(Limits.STREAM));
            }
            return new Source(copy.channel());
        } catch (IOException | RuntimeException e) {
            copy.channel().close();
            throw e;
        }
    }

    /**
     * Returns how the file begins.
     *
     * @return up to {@link Limits#HEAD} bytes, one character for each
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public String head() {
        try {
            return new String(fromStartUnpacked().readNBytes(Limits.HEAD), ISO_8859_1);
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    /**
     * Reads from the start. Only the stream handed out last may be read.
     *
     * @return the bytes, unpacked if the file is compressed with gzip, and buffered; need not be closed
     * @throws org.recourse.application.intake.RefusedFileException when the file cannot be read
     */
    public InputStream bytes() {
        try {
            return new BufferedInputStream(fromStartUnpacked(), chunk());
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    InputStream fromStartUnpacked() throws IOException {
        return gzip ? Ration.of(channel.size()).on(new GZIPInputStream(fromStart(), CHUNK)) : fromStart();
    }

    private InputStream fromStart() throws IOException {
        return new BufferedInputStream(Channels.newInputStream(channel.position(0)), chunk());
    }

    /** Returns how many bytes to take at once: a directory may hold very many short files. */
    int chunk() throws IOException {
        return gzip ? CHUNK : (int) Math.max(SMALLEST_CHUNK, Math.min(CHUNK, channel.size()));
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }
}
