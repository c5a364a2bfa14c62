package org.recourse.amazon.scan;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Refusals;

/**
 * Reads in a thread of its own, some thousand rows ahead of whoever takes them. What reading throws is thrown where it would have been, behind
 * the same rows.
 *
 * <p>Not safe for use by several threads.
 *
 * @param <R> what a row is read as
 */
public final class ReadAhead<R> extends AbstractIterator<R> implements AutoCloseable {
    private static final int ROWS = 1000;
    private static final int PARTS = 4;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("reader").build());
    private final Iterator<R> rows;
    private final Queue<Future<Part<R>>> ahead = new ArrayDeque<>();
    private Part<R> part = new Part<>(ImmutableList.of(), null);
    private int taken;

    /** Rows that follow each other, none if they are at an end, and what was thrown behind them, if anything. */
    private record Part<R>(List<R> rows, @Nullable RuntimeException failureOrNull) {
        void rethrow() {
            if (failureOrNull != null) {
                throw failureOrNull;
            }
        }
    }

    /**
     * Builds a reader, which does not begin before it is asked for a row.
     *
     * @param rows the rows, only asked for in the reader's thread
     */
    public ReadAhead(Iterator<R> rows) {
        this.rows = rows;
    }

    @Override
    protected @Nullable R computeNext() {
        if (taken == part.rows.size()) {
            part.rethrow();
            part = nextPart();
            taken = 0;
        }
        if (part.rows.isEmpty()) {
            part.rethrow();
            return endOfData();
        }
        return part.rows.get(taken++);
    }

    private Part<R> nextPart() {
        while (ahead.size() < PARTS) {
            ahead.add(thread.submit(this::read));
        }
        return result(ahead.remove());
    }

    private Part<R> read() {
        List<R> read = new ArrayList<>(ROWS);
        try {
            while (read.size() < ROWS && rows.hasNext()) {
                read.add(rows.next());
            }
            return new Part<>(read, null);
        } catch (RuntimeException e) {
            return new Part<>(read, e);
        }
    }

    private static <T> T result(Future<T> read) {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusals.file("reading it was interrupted");
        } catch (ExecutionException e) {
            throw Crew.rethrown(e);
        }
    }

    /** Reads no further. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
