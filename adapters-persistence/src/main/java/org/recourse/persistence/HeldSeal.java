package org.recourse.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.Optional;

/** A seal that is locked against other programs until it is let go. What fails here is only told to the log. */
record HeldSeal(FileChannel channel, FileLock lock) implements AutoCloseable {
    Optional<Seal> read() {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(Seal.LENGTH);
            int length = channel.read(bytes, 0);
            return Seal.parse(Arrays.copyOf(bytes.array(), Math.max(length, 0)));
        } catch (IOException e) {
            OpenSeal.tell("read", e);
            return Optional.empty();
        }
    }

    /** Overwrites the seal in place, so that it needs no more of a full disk; it is not synced, since a lost one costs a check only. */
    void write(Seal seal) {
        try {
            channel.write(ByteBuffer.wrap(seal.bytes()), 0);
        } catch (IOException e) {
            OpenSeal.tell("written", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            OpenSeal.tell("let go", e);
        }
    }
}
