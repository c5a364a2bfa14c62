package org.recourse.benchmarks.orders;

/**
 * One order of a made-up market.
 *
 * @param number its number, from 0
 * @param purchasedAt when it was bought, in seconds since 1970
 * @param chance what everything else about it follows from
 */
public record SampleOrder(long number, long purchasedAt, long chance) {
    /** What can go wrong with an order, and the file that tells of it. */
    public enum Defect {
        /** An A-to-z claim. */
        CLAIM,
        /** Feedback of one or two stars. */
        FEEDBACK,
        /** A chargeback. */
        CHARGEBACK,
        /** Nothing went wrong. */
        NONE
    }

    private static final int SITE = 1;
    private static final int STATUS = 2;
    private static final int DEFECT = 3;
    private static final int MIDDLE = 4;
    private static final int MERCHANT = 5;
    private static final int DELAY = 6;

    private static final int PERCENT = 100;
    private static final int SEVEN_DIGITS = 10_000_000;
    private static final int SIX_DIGITS = 1_000_000;
    /** Shares no factor with ten: the products of seven digits are all different. */
    private static final long SCATTER = 7_654_321;

    private static final int DAY = 86_400;
    private static final int DAYS_TO_SETTLE = 4;
    private static final int DAYS_TO_COMPLAIN = 14;

    Site site() {
        return Site.of(chance, SITE);
    }

    Status status() {
        return Status.of(below(PERCENT, STATUS));
    }

    boolean isShippedByMerchant() {
        return below(PERCENT, MERCHANT) < 40;
    }

    /** The second part of the id, of seven digits. */
    long middle() {
        return below(SIX_DIGITS, MIDDLE) * 10L + number / SEVEN_DIGITS;
    }

    /** The third part of the id, of seven digits. */
    long last() {
        return number % SEVEN_DIGITS * SCATTER % SEVEN_DIGITS;
    }

    /**
     * Tells what went wrong with it: something did for about one order of a hundred, of those that were shipped.
     *
     * @return the defect
     */
    public Defect defect() {
        return status().isShipped() ? defect(below(PERCENT * 10, DEFECT)) : Defect.NONE;
    }

    private static Defect defect(int ofThousand) {
        if (ofThousand < 4) {
            return Defect.CLAIM;
        }
        if (ofThousand < 8) {
            return Defect.FEEDBACK;
        }
        return ofThousand < 10 ? Defect.CHARGEBACK : Defect.NONE;
    }

    /** When the buyer complained, in seconds since 1970: on one of the 14 days after the day of purchase. */
    long complainedAt() {
        return purchasedAt + (long) DAY * (1 + below(DAYS_TO_COMPLAIN, DELAY));
    }

    /** When the complaint was settled, in seconds since 1970; for about one of thirty, after all that the files tell of. */
    long settledAt() {
        return complainedAt() + (long) DAY * DAYS_TO_SETTLE;
    }

    int below(int bound, int topic) {
        return Chance.below(bound, chance, topic);
    }
}
