package org.recourse.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A seal's file, which stays open until it is closed, so that holding it costs a lock only. What fails here is only told to the log. */
final class OpenSeal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSeal.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final Set<OpenOption> EXISTING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> NEW = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path file;
    private final FileChannel channel;
    private final Optional<Object> key;
    private long looked = System.nanoTime();

    private OpenSeal(Path file, FileChannel channel, Optional<Object> key) {
        this.file = file;
        this.channel = channel;
        this.key = key;
    }

    /** Opens a seal that there is; empty if there is none, or if it cannot be opened. */
    static Optional<OpenSeal> existing(Path file) {
        return open(file, EXISTING);
    }

    /** Opens a seal, which is made if there is none. */
    static Optional<OpenSeal> making(Path file, FileAttribute<?>... rights) {
        return open(file, NEW, rights);
    }

    private static Optional<OpenSeal> open(Path file, Set<OpenOption> options, FileAttribute<?>... rights) {
        try {
            return Optional.of(of(file, FileChannel.open(file, options, rights)));
        } catch (IOException e) {
            tell("opened", e);
            return Optional.empty();
        }
    }

    private static OpenSeal of(Path file, FileChannel channel) throws IOException {
        try {
            return new OpenSeal(file, channel, key(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What tells a file from another one that is put in its place; empty where the system does not say. */
    private static Optional<Object> key(Path file) throws IOException {
        return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    /**
     * Tells whether the file that is open is still the one of that name, which is looked at once a second: a file system that keeps the times of
     * files to the nanosecond has to journal each write that follows a look. A thread that is interrupted closes it.
     */
    boolean isStillThere() {
        return channel.isOpen() && (System.nanoTime() - looked < LOOK_NANOS || isOfItsName());
    }

    private boolean isOfItsName() {
        looked = System.nanoTime();
        try {
            return key.equals(key(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Locks the seal against other programs; empty if it cannot be locked. */
    Optional<HeldSeal> hold() {
        try {
            return lock().map(lock -> new HeldSeal(channel, lock));
        } catch (IOException e) {
            tell("held", e);
            return Optional.empty();
        }
    }

    private Optional<FileLock> lock() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable FileLock lock = channel.tryLock();
        while (lock == null && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = channel.tryLock();
        }
        return Optional.ofNullable(lock);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            tell("closed", e);
        }
    }

    static void tell(String what, IOException e) {
        LOG.debug("the desk's seal could not be {}: {}", what, e.getClass().getSimpleName());
    }
}
