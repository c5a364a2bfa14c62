package org.recourse.application.memory;

import java.security.SecureRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Turns;

/**
 * A desk that lives as long as its program. A transaction works on a copy of what it changes, which takes the original's place at its end.
 *
 * <p>Safe for use by several threads: readers never wait, writers take turns.
 */
public final class MemoryDesk implements Desk {
    private final ReentrantLock writers = new ReentrantLock();
    private final Turns turns = new Turns();
    private final SecureRandom random = new SecureRandom();
    private volatile Shelves shelves = Shelves.empty();

    /** Builds an empty desk. */
    public MemoryDesk() {}

    @Override
    public <R> R read(Function<Records, R> query) {
        return turns.take(() -> query.apply(new MemoryRecords(shelves, random)));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return turns.take(() -> {
            writers.lock();
            try {
                return replaceAfter(work);
            } finally {
                writers.unlock();
            }
        });
    }

    private <R> R replaceAfter(Function<Records, R> work) {
        Shelves draft = shelves.draft();
        try {
            R answer = work.apply(new MemoryRecords(draft, random));
            shelves = draft;
            return answer;
        } finally {
            draft.close();
        }
    }
}
