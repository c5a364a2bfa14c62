package org.recourse.amazon.scan;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Order;

/**
 * What the words of status, fulfilment and sales channel mean together. The first row that has three words is given to the reader that
 * understands every shape; what that one makes of them holds for all rows with the same words. Not thread-safe.
 */
final class LearnedKinds {
    /** Words that are not understood, or are not learned any more. */
    static final int UNKNOWN = -1;

    private static final int SLOTS = 1 << 10;
    private static final int MOST = SLOTS / 2;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final PlainColumns columns;
    private final Function<Fields, Optional<Order>> teacher;
    private final @Nullable Lesson[] lessons = new @Nullable Lesson[SLOTS];
    private int learned;

    LearnedKinds(PlainColumns columns, Function<Fields, Optional<Order>> teacher) {
        this.columns = columns;
        this.teacher = teacher;
    }

    /** Returns the kind as {@link SaleCode} has it, or {@link #UNKNOWN}. */
    int kind(Fields row) {
        int slot = slot(row);
        @Nullable Lesson lesson = lessons[slot];
        while (lesson != null && !lesson.isAbout(row, columns)) {
            slot = slot + 1 & SLOTS - 1;
            lesson = lessons[slot];
        }
        return lesson == null ? learn(slot, row) : lesson.kind;
    }

    private int learn(int slot, Fields row) {
        if (learned == MOST) {
            return UNKNOWN;
        }
        int kind = teacher.apply(row).flatMap(Order::sale).map(SaleCode::kind).orElse(UNKNOWN);
        if (kind != UNKNOWN) {
            lessons[slot] = new Lesson(row, columns, kind);
            learned++;
        }
        return kind;
    }

    private int slot(Fields row) {
        long mixed = (digest(row, columns.status()) * MIX + digest(row, columns.fulfilment())) * MIX
                + digest(row, columns.salesChannel());
        return (int) ((mixed * MIX) >>> (Long.SIZE - Integer.numberOfTrailingZeros(SLOTS)));
    }

    /** Joins the start and the end of a word, which tell those that occur apart; others only take longer. */
    private static long digest(Fields row, int place) {
        return start(row, place) ^ end(row, place) * 31;
    }

    /** The first eight bytes, or what there is of them. */
    static long start(Fields row, int place) {
        int length = row.length(place);
        long first = Words.at(row.bytes(), row.from(place));
        return length < Long.BYTES ? first & (1L << (length * Byte.SIZE)) - 1 : first;
    }

    /** The last eight bytes, if there are so many. */
    static long end(Fields row, int place) {
        return row.length(place) < Long.BYTES ? 0 : Words.at(row.bytes(), row.to(place) - Long.BYTES);
    }

    /** Three words and what they mean. */
    private static final class Lesson {
        private final Word status;
        private final Word fulfilment;
        private final Word salesChannel;
        private final int kind;

        Lesson(Fields row, PlainColumns columns, int kind) {
            this.status = new Word(row, columns.status());
            this.fulfilment = new Word(row, columns.fulfilment());
            this.salesChannel = new Word(row, columns.salesChannel());
            this.kind = kind;
        }

        boolean isAbout(Fields row, PlainColumns columns) {
            return status.isAt(row, columns.status())
                    && fulfilment.isAt(row, columns.fulfilment())
                    && salesChannel.isAt(row, columns.salesChannel());
        }
    }

    /** One word; start and end alone tell those of up to sixteen bytes from all others. */
    private static final class Word {
        private static final int START_AND_END = 2 * Long.BYTES;

        private final byte[] bytes;
        private final long start;
        private final long end;

        Word(Fields row, int place) {
            this.bytes = Arrays.copyOfRange(row.bytes(), row.from(place), row.to(place));
            this.start = start(row, place);
            this.end = end(row, place);
        }

        boolean isAt(Fields row, int place) {
            return row.length(place) == bytes.length
                    && start(row, place) == start
                    && end(row, place) == end
                    && (bytes.length <= START_AND_END || isWholeAt(row, place));
        }

        private boolean isWholeAt(Fields row, int place) {
            return Arrays.equals(row.bytes(), row.from(place), row.to(place), bytes, 0, bytes.length);
        }
    }
}
