package org.recourse.persistence;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

/** The one place where transactions begin and end. Safe for use by several threads. */
final class Transactions implements AutoCloseable {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Sessions sessions;
    private final SealFile seal;
    private final WritersQueue queue;
    private final Faults faults;
    private final Duration patience;
    private final ReentrantLock writers = new ReentrantLock(true);

    Transactions(Sessions sessions, SealFile seal, Faults faults, Duration patience) {
        this.sessions = sessions;
        this.seal = seal;
        this.queue = new WritersQueue(faults.file().resolveSibling("desk.queue"));
        this.faults = faults;
        this.patience = patience;
    }

    <R> R read(Function<Transaction, R> query) {
        return sessions.use(session -> run(new Transaction(session, false), "BEGIN DEFERRED", query));
    }

    <R> R write(Function<Transaction, R> work) {
        awaitTurn();
        try {
            queue.await(patience);
            return sessions.use(session -> write(session, work));
        } finally {
            queue.leave();
            writers.unlock();
        }
    }

    private <R> R write(Session session, Function<Transaction, R> work) {
        Transaction transaction = new Transaction(session, true);
        R answer = run(transaction, "BEGIN IMMEDIATE", work);
        if (transaction.hasPurged()) {
            wipe(session);
        }
        return answer;
    }

    /** Empties the log if that is still owed for an earlier purge. */
    void wipeIfOwed() {
        sessions.run(session -> {
            if (Wiping.isOwed(session)) {
                wipe(session);
            }
        });
    }

    private void wipe(Session session) {
        seal.keep(0, () -> Wiping.tryOn(session));
    }

    /** Threads of one program queue up among each other first. */
    private void awaitTurn() {
        try {
            if (!writers.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw faults.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw faults.busy(e);
        }
    }

    private <R> R run(Transaction transaction, String begin, Function<Transaction, R> work) {
        patiently(() -> transaction.begin(begin));
        try {
            R answer = work.apply(transaction);
            commit(transaction);
            return answer;
        } catch (Throwable e) {
            transaction.rollback();
            throw e;
        }
    }

    /** What is committed is sealed; a commit of nothing changes nothing. */
    private void commit(Transaction transaction) {
        long commits = transaction.finish();
        if (commits > 0) {
            seal.keep(commits, transaction::commit);
        } else {
            transaction.commit();
        }
    }

    /** Only beginning is tried again: who has begun gets through. */
    private void patiently(Runnable begin) {
        long end = System.nanoTime() + patience.toNanos();
        while (!begins(begin, System.nanoTime() - end > 0)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean begins(Runnable begin, boolean lastTry) {
        try {
            begin.run();
            return true;
        } catch (DeskException e) {
            if (lastTry || e.fault() != Fault.BUSY) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public void close() {
        queue.close();
    }
}
