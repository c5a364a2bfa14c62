package org.recourse.benchmarks.orders;

/** Numbers that look like chance and are the same on every machine: SplitMix64. */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Chance() {}

    static long of(long seed, long number) {
        long z = seed + (number + 1) * GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number from 0 to below the bound. */
    static int below(int bound, long seed, long number) {
        return (int) Long.remainderUnsigned(of(seed, number), bound);
    }
}
