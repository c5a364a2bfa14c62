package org.recourse.extension.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Turns;
import org.recourse.application.memory.MemoryDesk;

/**
 * A small store that meets every contract: the writes of each transaction are one frame of a log, and a desk in memory that has read the
 * log answers. It shows what a store owes; it is slow on a long log, since each purge writes the log anew.
 */
public final class LogDesk implements Desk {
    private final LogFile log;
    private final Turns turns = new Turns();
    private MemoryDesk memory = new MemoryDesk();
    private LogFile.Mark read = LogFile.Mark.NONE;
    private boolean writing;

    LogDesk(LogFile log) {
        this.log = log;
        log.alone(() -> {
            log.prepare();
            return log;
        });
    }

    /**
     * Opens the desk of a directory. It holds no file open between transactions and need not be closed.
     *
     * @param directory the directory
     * @return the desk
     */
    public static LogDesk open(Path directory) {
        return new LogDesk(new LogFile(directory));
    }

    @Override
    public <R> R read(Function<Records, R> query) {
        return turns.take(() -> current().read(query));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return turns.take(() -> log.alone(() -> {
            MemoryDesk desk = begin();
            try {
                return desk.write(records -> durably(work, records));
            } finally {
                end();
            }
        }));
    }

    /** What is written is on the disk before anybody sees it. */
    private <R> R durably(Function<Records, R> work, Records records) {
        List<Entry> entries = new ArrayList<>();
        R answer = work.apply(Recording.of(records, entries));
        read = log.keep(read, entries);
        return answer;
    }

    /** While this desk writes, nobody else does, so that a reader knows all there is to know. */
    private synchronized MemoryDesk current() {
        if (!writing) {
            LogFile.Tail tail = log.after(read);
            memory = tail.isAnew() ? new MemoryDesk() : memory;
            tail.frames().forEach(entries -> memory.write(records -> replay(entries, records)));
            read = tail.end();
        }
        return memory;
    }

    private static boolean replay(List<Entry> entries, Records records) {
        entries.forEach(entry -> entry.applyTo(records));
        return true;
    }

    private synchronized MemoryDesk begin() {
        MemoryDesk desk = current();
        writing = true;
        return desk;
    }

    private synchronized void end() {
        writing = false;
    }
}
