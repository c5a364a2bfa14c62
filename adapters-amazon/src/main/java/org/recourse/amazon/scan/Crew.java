package org.recourse.amazon.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that do one work together. */
final class Crew {
    private static final int MOST = 8;

    private Crew() {}

    /** Returns how many threads are of use for so many pieces of work. */
    static int size(long pieces) {
        int processors = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        return (int) Math.max(1, Math.min(pieces, processors));
    }

    /**
     * Has so many threads do the same, each its share, and waits for all of them.
     *
     * @throws RuntimeException when one of them does
     */
    static <T> List<T> work(int size, Callable<T> share) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Future<T>> works = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                works.add(threads.submit(share));
            }
            return results(works);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> works) {
        List<T> results = new ArrayList<>();
        for (Future<T> work : works) {
            results.add(result(work));
        }
        return results;
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPlainException("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
    }

    static RuntimeException rethrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
    }
}
