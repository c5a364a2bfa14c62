package org.recourse.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs that want to write to one desk, in the order of their arrival. Its file begins with the number of the next place. Who has a
 * place locks a byte of its own further on, which the system unlocks if the program dies, and waits for the byte before.
 *
 * <p>Who comes back before anybody else has come takes no other place: there is nobody to wait for, and whoever comes then takes a place and is
 * waited for the next time.
 *
 * <p>It only keeps order: to keep two writers apart is SQLite's. So whoever cannot queue up, or has waited too long, goes on without. For one
 * thread at a time, but for {@link #close()}.
 */
final class WritersQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WritersQueue.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long FIRST_PLACE = 1024;

    private final Path file;
    private volatile @Nullable FileChannel channel;
    private Optional<FileLock> place = Optional.empty();

    /** What the file's number was once this writer had taken its last place. */
    private Optional<Integer> own = Optional.empty();

    WritersQueue(Path file) {
        this.file = file;
    }

    /** Takes the last place, and waits until it is the first or the patience is over. */
    void await(Duration patience) {
        try {
            FileChannel open = open();
            if (!own.equals(Optional.of(number(open)))) {
                await(open, System.nanoTime() + patience.toNanos());
            }
        } catch (IOException e) {
            LOG.debug("a writer does not queue up: {}", e.getClass().getSimpleName());
        }
    }

    private void await(FileChannel open, long end) throws IOException {
        place = join(open, end);
        if (place.isPresent()) {
            release(lock(open, place.get().position() - 1, 1, true, end));
        }
    }

    /** Gives the place to the next. */
    void leave() {
        try {
            release(place);
        } catch (IOException e) {
            LOG.debug(
                    "a writer's place is given up only when the queue is closed: {}",
                    e.getClass().getSimpleName());
        }
        place = Optional.empty();
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = DeskFolder.openOwners(file);
            channel = open;
        }
        return open;
    }

    private Optional<FileLock> join(FileChannel open, long end) throws IOException {
        Optional<FileLock> counter = lock(open, 0, FIRST_PLACE, false, end);
        try {
            return counter.isEmpty() ? counter : lock(open, FIRST_PLACE + count(open), 1, false, end);
        } finally {
            release(counter);
        }
    }

    private int count(FileChannel open) throws IOException {
        int next = number(open) & Integer.MAX_VALUE;
        open.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, next + 1), 0);
        own = Optional.of(next + 1);
        return next;
    }

    private static int number(FileChannel open) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);
        open.read(number, 0);
        return number.getInt(0);
    }

    /** Tries until the end; the system's own waiting could not be given up. */
    private static Optional<FileLock> lock(FileChannel open, long from, long length, boolean shared, long end)
            throws IOException {
        Optional<FileLock> lock = tryLock(open, from, length, shared);
        while (lock.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = tryLock(open, from, length, shared);
        }
        return lock;
    }

    private static Optional<FileLock> tryLock(FileChannel open, long from, long length, boolean shared)
            throws IOException {
        try {
            return Optional.ofNullable(open.tryLock(from, length, shared));
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held by another desk object of this very program
        }
    }

    private static void release(Optional<FileLock> lock) throws IOException {
        if (lock.isPresent()) {
            lock.get().release();
        }
    }

    @Override
    public void close() {
        FileChannel open = channel;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.debug(
                    "the queue of writers did not close cleanly: {}",
                    e.getClass().getSimpleName());
        }
    }
}
