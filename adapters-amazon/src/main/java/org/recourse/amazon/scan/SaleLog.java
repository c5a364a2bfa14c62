package org.recourse.amazon.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sales as they were read, one after the other, in two longs each: {@link SaleCode}. They are kept in parts by the number of their order, so
 * that each part can be looked at on its own, in a table that fits the processor's cache. Not thread-safe.
 */
public final class SaleLog {
    /** How many parts there are. */
    static final int PARTS = 256;

    private static final int BLOCK = 512;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int PART_SHIFT = Long.SIZE - Byte.SIZE;

    private final List<List<long[]>> full =
            Stream.<List<long[]>>generate(ArrayList::new).limit(PARTS).toList();
    private final long[] @Nullable [] open = new long[PARTS] @Nullable [];
    private final int[] filled = new int[PARTS];

    /** Makes an empty log. */
    public SaleLog() {}

    /** Takes numbers apart that are alike: its highest bits are those of the part. */
    static long mixed(long number) {
        return number * MIX;
    }

    static int part(long number) {
        return (int) (mixed(number) >>> PART_SHIFT);
    }

    void add(long identity, long detail) {
        add(part(SaleCode.number(identity)), identity, detail);
    }

    private void add(int part, long identity, long detail) {
        long[] block = open[part];
        if (block == null || filled[part] == BLOCK) {
            block = begin(part);
        }
        int at = filled[part];
        block[at] = identity;
        block[at + 1] = detail;
        filled[part] = at + 2;
    }

    private long[] begin(int part) {
        if (open[part] != null) {
            full.get(part).add(open[part]);
        }
        long[] block = new long[BLOCK];
        open[part] = block;
        filled[part] = 0;
        return block;
    }

    /**
     * Adds what another log holds.
     *
     * @param other the other log, which must not be used any more
     */
    public void takeOver(SaleLog other) {
        IntStream.range(0, PARTS).forEach(part -> {
            full.get(part).addAll(other.full.get(part));
            other.eachOpen(part, (identity, detail) -> add(part, identity, detail));
        });
    }

    /** Takes sales. */
    interface Visitor {
        void visit(long identity, long detail);
    }

    void each(int part, Visitor visitor) {
        full.get(part).forEach(block -> each(block, BLOCK, visitor));
        eachOpen(part, visitor);
    }

    private void eachOpen(int part, Visitor visitor) {
        long[] block = open[part];
        if (block != null) {
            each(block, filled[part], visitor);
        }
    }

    private static void each(long[] block, int end, Visitor visitor) {
        for (int at = 0; at < end; at += 2) {
            visitor.visit(block[at], block[at + 1]);
        }
    }

    /** How many sales a part holds, those of one order counted each. */
    int size(int part) {
        return (full.get(part).size() * BLOCK + filled[part]) / 2;
    }
}
