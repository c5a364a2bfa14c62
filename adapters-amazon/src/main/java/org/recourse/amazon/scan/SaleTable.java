package org.recourse.amazon.scan;

import java.util.Arrays;
import org.recourse.amazon.scan.SaleLog.Visitor;

/** The orders of one part of a log, each once: a hash table of longs, to be filled again for the next part. Not thread-safe. */
final class SaleTable {
    private static final long EMPTY = -1;
    private static final int SMALLEST = 64;

    private long[] identities = new long[0];
    private long[] details = new long[0];
    private int shift;

    /** Fills the table; of several sales of one order the greatest holds. */
    void fill(SaleLog log, int part) {
        int slots = Integer.highestOneBit(Math.max(SMALLEST, log.size(part) * 2 - 1)) * 2;
        if (slots > identities.length) {
            identities = new long[slots];
            details = new long[slots];
        }
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
        Arrays.fill(identities, EMPTY);
        log.each(part, this::put);
    }

    private void put(long identity, long detail) {
        int slot = slot(SaleCode.number(identity));
        boolean isGreater = identities[slot] == EMPTY
                || detail > details[slot]
                || (detail == details[slot] && identity > identities[slot]);
        if (isGreater) {
            identities[slot] = identity;
            details[slot] = detail;
        }
    }

    /** Returns where an order is, or would be; the bits that all orders of the part share are passed over. */
    private int slot(long number) {
        int mask = identities.length - 1;
        int slot = (int) (SaleLog.mixed(number) << Byte.SIZE >>> shift) & mask;
        while (identities[slot] != EMPTY && SaleCode.number(identities[slot]) != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Hands an order over if it is there. */
    void find(long number, Visitor visitor) {
        int slot = slot(number);
        if (identities[slot] != EMPTY) {
            visitor.visit(identities[slot], details[slot]);
        }
    }

    void each(Visitor visitor) {
        for (int slot = 0; slot < identities.length; slot++) {
            if (identities[slot] != EMPTY) {
                visitor.visit(identities[slot], details[slot]);
            }
        }
    }
}
