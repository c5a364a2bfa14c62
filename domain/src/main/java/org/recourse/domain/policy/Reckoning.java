package org.recourse.domain.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;

/**
 * The times that are reckoned with: the years 1970 to 9999 in UTC. No policy is known to hold before them, and a deadline counted from a
 * time after them might have no date at all.
 */
public final class Reckoning {
    private static final long END = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    private Reckoning() {}

    /**
     * Tells whether a time is reckoned with.
     *
     * @param time the time
     * @return true for the years 1970 to 9999
     */
    public static boolean covers(Instant time) {
        return time.getEpochSecond() >= 0 && time.getEpochSecond() < END;
    }

    /**
     * Returns a time that is reckoned with.
     *
     * @param time the time
     * @return the same time
     * @throws IllegalArgumentException when it is not
     */
    public static Instant covered(Instant time) {
        checkArgument(covers(time), "a time outside of the years 1970 to 9999");
        return time;
    }
}
