package org.recourse.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the file of a desk that is too damaged to be written to, and keeps the file and its log as they are. It holds all of SQLite's own
 * locks on the file meanwhile, which it gets only if no other program has the desk open.
 */
record FileSwap(DeskFolder folder, Duration patience) {
    private static final long FIRST_LOCK = 0x4000_0000L;
    private static final long LOCKS = 512;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    void run(CopyAside fresh, Path kept) {
        Faults faults = new Faults(folder.file());
        if (!folder.hasFile()) {
            swap(fresh, kept, faults);
            return;
        }
        try (FileChannel channel = FileChannel.open(folder.file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(channel, faults);
            swap(fresh, kept, faults);
        } catch (IOException e) {
            throw faults.unwritable("it cannot be opened for writing", e);
        }
    }

    private void lock(FileChannel channel, Faults faults) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        @Nullable FileLock lock = channel.tryLock(FIRST_LOCK, LOCKS, false);
        while (lock == null) {
            if (System.nanoTime() - end > 0) {
                throw faults.busy();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = channel.tryLock(FIRST_LOCK, LOCKS, false);
        }
    }

    /** The old log has to go before the new file comes: SQLite would take it for the new one's. */
    private void swap(CopyAside fresh, Path kept, Faults faults) {
        try {
            List<Path> old = DeskFolder.withCompanions(folder.file());
            List<Path> names = DeskFolder.withCompanions(kept);
            for (int i = 0; i < old.size(); i++) {
                if (isWorthKeeping(old.get(i))) {
                    keep(old.get(i), names.get(i));
                }
            }
            folder.sync();
            for (Path companion : old.subList(1, old.size())) {
                Files.deleteIfExists(companion);
            }
        } catch (IOException e) {
            throw faults.unwritable("it cannot be kept", e);
        }
        fresh.replace(folder.file());
    }

    /** An empty log says nothing, and an index of a log is made anew. */
    private boolean isWorthKeeping(Path old) throws IOException {
        boolean isFile = old.equals(folder.file());
        return DeskFolder.isThere(old)
                && (isFile || Files.size(old) > 0)
                && !old.getFileName().toString().endsWith("-shm");
    }

    private static void keep(Path old, Path name) throws IOException {
        try {
            Files.createLink(name, old);
        } catch (UnsupportedOperationException e) {
            Files.copy(old, name);
        }
        DeskFolder.narrow(name);
    }
}
