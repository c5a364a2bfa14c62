package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The trials of one bar: how many, from which seed, and what failed. {@code -Dtrials=N} asks for another number, {@code -Dseed=N} for other
 * chances. Safe for use by several threads.
 */
final class Trials implements AutoCloseable {
    private static final long SEED = 20_261_122;

    private final String bar;
    private final int count;
    private final long seed;
    private final AtomicInteger done = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private Trials(String bar, int count, long seed) {
        this.bar = bar;
        this.count = count;
        this.seed = seed;
    }

    /** Reads number and seed, of which a build without either runs just a few. */
    static Trials of(String bar, int few) {
        return new Trials(bar, Math.toIntExact(number("trials", few)), number("seed", SEED));
    }

    private static long number(String property, long otherwise) {
        String text = System.getProperty(property, "");
        return text.isEmpty() ? otherwise : Long.parseLong(text);
    }

    int count() {
        return count;
    }

    /** Returns the chances of one trial, which do not depend on those of the others. */
    Random random(int trial) {
        return new Random(seed * 1_000_003 + trial);
    }

    void passed() {
        done.incrementAndGet();
    }

    void failed(int trial, String what) {
        done.incrementAndGet();
        failures.add("trial %d: %s".formatted(trial, what));
    }

    /** Prints the outcome, and fails unless all trials were made and none failed. */
    @Override
    public void close() {
        System.out.printf("%s: %d trials, %d failures, seed %d%n", bar, done.get(), failures.size(), seed);
        assertEquals(List.of(), List.copyOf(failures), "seed " + seed);
        assertEquals(count, done.get(), bar + " made all trials");
    }
}
