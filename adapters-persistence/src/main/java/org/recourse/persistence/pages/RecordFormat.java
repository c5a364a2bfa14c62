package org.recourse.persistence.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite's record format: the types of all values, then the values. */
final class RecordFormat {
    private static final int[] LENGTHS = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    private static final int REAL = 7;
    private static final int ZERO = 8;
    private static final int ONE = 9;
    private static final int FIRST_BYTES = 12;

    private final byte[] record;
    private final Cursor values;

    private RecordFormat(byte[] record, int start) {
        this.record = record;
        this.values = new Cursor(record, start);
    }

    /** Reads a record, which has to be used up to its last byte. */
    static List<@Nullable Object> read(byte[] record) throws BrokenCell {
        Cursor types = new Cursor(record, 0);
        int start = within(types.varint(), record.length);
        RecordFormat format = new RecordFormat(record, start);
        List<@Nullable Object> row = new ArrayList<>();
        while (types.position() < start) {
            row.add(format.value(types.varint()));
        }
        if (types.position() != start || format.values.position() != record.length) {
            throw new BrokenCell("a record of another length");
        }
        return row;
    }

    private static int within(long length, int limit) throws BrokenCell {
        if (length < 0 || length > limit) {
            throw new BrokenCell("a length that cannot be");
        }
        return (int) length;
    }

    private @Nullable Object value(long type) throws BrokenCell {
        if (type >= FIRST_BYTES) {
            return bytes(within((type - FIRST_BYTES) / 2, record.length - values.position()), type % 2 == 1);
        }
        if (type < 0 || type > ONE) {
            throw new BrokenCell("a type that there is not");
        }
        return type == 0 ? null : number((int) type);
    }

    private Object number(int type) throws BrokenCell {
        return switch (type) {
            case ZERO -> 0L;
            case ONE -> 1L;
            case REAL -> Double.longBitsToDouble(values.number(LENGTHS[type]));
            default -> values.number(LENGTHS[type]);
        };
    }

    private Object bytes(int length, boolean text) throws BrokenCell {
        int from = values.position();
        for (int i = 0; i < length; i++) {
            values.next();
        }
        byte[] bytes = Arrays.copyOfRange(record, from, from + length);
        return text ? new String(bytes, StandardCharsets.UTF_8) : bytes;
    }
}
