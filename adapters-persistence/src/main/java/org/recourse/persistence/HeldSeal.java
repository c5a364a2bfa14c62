package org.recourse.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A seal's file, open and locked against other programs until it is closed. What fails here is only told to the log. */
final class HeldSeal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldSeal.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Set<OpenOption> EXISTING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> NEW = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final FileChannel channel;

    private HeldSeal(FileChannel channel) {
        this.channel = channel;
    }

    /** Holds a seal that there is; empty if there is none, or if it cannot be held. */
    static Optional<HeldSeal> existing(Path file) {
        return hold(file, EXISTING);
    }

    /** Holds a seal, which is made if there is none. */
    static Optional<HeldSeal> making(Path file, FileAttribute<?>... rights) {
        return hold(file, NEW, rights);
    }

    private static Optional<HeldSeal> hold(Path file, Set<OpenOption> options, FileAttribute<?>... rights) {
        try {
            FileChannel channel = FileChannel.open(file, options, rights);
            if (isLocked(channel)) {
                return Optional.of(new HeldSeal(channel));
            }
            channel.close();
        } catch (IOException e) {
            tell("held", e);
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = channel.tryLock();
        }
        return lock != null;
    }

    Optional<Seal> read() {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(Seal.LENGTH);
            int length = channel.read(bytes, 0);
            return Seal.parse(Arrays.copyOf(bytes.array(), Math.max(length, 0)));
        } catch (IOException e) {
            tell("read", e);
            return Optional.empty();
        }
    }

    /** Overwrites the seal in place, so that it needs no more of a full disk; it is not synced, since a lost one costs a check only. */
    void write(Seal seal) {
        try {
            channel.write(ByteBuffer.wrap(seal.bytes()), 0);
        } catch (IOException e) {
            tell("written", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            tell("closed", e);
        }
    }

    private static void tell(String what, IOException e) {
        LOG.debug("the desk's seal could not be {}: {}", what, e.getClass().getSimpleName());
    }
}
