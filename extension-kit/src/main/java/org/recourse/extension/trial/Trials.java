package org.recourse.extension.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The trials of one bar: how many, from which seed, and what failed. The system properties {@code trials} and {@code seed} ask for another
 * number and other chances.
 *
 * <pre>{@code
 * try (Trials trials = Trials.of("kill", 10)) {
 *     for (int trial = 0; trial < trials.count(); trial++) {
 *         if (survives(trials.random(trial))) {
 *             trials.passed();
 *         } else {
 *             trials.failed(trial, "what was acknowledged is lost");
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class Trials implements AutoCloseable {
    private static final long SEED = 20_261_122;
    private static final int LONG_RUN = 100;

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

    /**
     * Begins the trials of a bar.
     *
     * @param bar the bar's name, as it is printed at the end
     * @param few how many trials there are unless the system property {@code trials} asks for another number
     * @return the trials, to be closed when all are made
     * @throws NumberFormatException when a property is no number
     */
    public static Trials of(String bar, int few) {
        return new Trials(bar, Math.toIntExact(number("trials", few)), number("seed", SEED));
    }

    private static long number(String property, long otherwise) {
        String text = System.getProperty(property, "");
        return text.isEmpty() ? otherwise : Long.parseLong(text);
    }

    /**
     * Returns how many trials are to be made.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * Returns the chances of one trial, which do not depend on those of the others.
     *
     * @param trial the trial's number
     * @return the chances, the same for the same seed and number
     */
    public Random random(int trial) {
        return new Random(new SplittableRandom(seed * 1_000_003 + trial).nextLong());
    }

    /** Counts a trial that met the bar. */
    public void passed() {
        made();
    }

    /** Tells in the midst of a long run how far it is. */
    private void made() {
        int made = done.incrementAndGet();
        if (count >= LONG_RUN && made % (count / 10) == 0 && made < count) {
            System.out.println(bar + ": " + made + " of " + count);
        }
    }

    /**
     * Counts a trial that did not meet the bar, and prints it at once.
     *
     * @param trial the trial's number
     * @param what what was seen, without personal data
     */
    public void failed(int trial, String what) {
        String failure = "trial " + trial + ": " + what;
        System.out.println(bar + ": " + failure);
        failures.add(failure);
        made();
    }

    /** Prints the outcome, and fails unless all trials were made and none failed. */
    @Override
    public void close() {
        System.out.println(bar + ": " + done + " trials, " + failures.size() + " failures, seed " + seed);
        assertEquals(List.of(), List.copyOf(failures), "seed " + seed);
        assertEquals(count, done.get(), bar + " made all trials");
    }
}
