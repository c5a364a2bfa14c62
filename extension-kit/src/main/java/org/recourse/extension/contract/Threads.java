package org.recourse.extension.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Threads that do the same at once. */
final class Threads {
    private static final int PATIENCE_SECONDS = 60;

    private Threads() {}

    /** Does work in several threads, which begin at once, and returns their answers; the first failure of any comes through. */
    static <R> List<R> run(int threads, IntFunction<R> work) throws Exception {
        Phaser start = new Phaser(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                futures.add(pool.submit(() -> {
                    start.arriveAndAwaitAdvance();
                    return work.apply(thread);
                }));
            }
            List<R> answers = new ArrayList<>();
            for (Future<R> future : futures) {
                answers.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
