package org.recourse.persistence.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The bytes of a file, which is only read. */
final class Bytes implements AutoCloseable {
    private final FileChannel channel;
    private final long length;

    private Bytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    static Bytes of(Path file) throws IOException {
        return new Bytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** Opens a file that may not be there, or not any more: the last program that closes a database deletes its log. */
    static Optional<Bytes> ifThere(Path file) throws IOException {
        try {
            return Optional.of(of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    long length() {
        return length;
    }

    /** Returns the bytes from a place on, fewer where the file ends before. */
    ByteBuffer at(long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, position + bytes.position());
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
