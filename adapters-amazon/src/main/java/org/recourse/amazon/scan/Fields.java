package org.recourse.amazon.scan;

/**
 * Where the fields of one row stand among many bytes. A row is split by looking at eight bytes at once for those that mean something: TAB,
 * line end, and other control characters. Not thread-safe.
 */
final class Fields {
    /** The longest row of a plain file, in bytes without its line end; below every limit of the reader that understands every shape. */
    static final int LONGEST_ROW = 4096;

    private static final int SIGNS = '\r' + 1;

    private final byte[] bytes;
    private final int[] ends = new int[LONGEST_ROW + 1];
    private int start;
    private int count;
    private boolean isAscii;
    private boolean isStrange;

    Fields(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * Splits the row that begins at a place, which must have a line end.
     *
     * @return where the next row begins
     * @throws NotPlainException when the file as a whole is not plain
     */
    int split(int from) {
        start = from;
        count = 0;
        isStrange = false;
        int fields = 0;
        long seen = 0;
        for (int at = from; true; at += Long.BYTES) {
            long word = Words.at(bytes, at);
            seen |= word;
            for (long signs = Words.below(SIGNS, word); signs != 0; signs &= signs - 1) {
                int position = at + (Long.numberOfTrailingZeros(signs) >> 3);
                byte sign = bytes[position];
                if (sign == '\t') {
                    NotPlainException.unless(fields < LONGEST_ROW, "a row of too many fields");
                    ends[fields++] = position;
                } else if (sign == '\n') {
                    count = fields;
                    isAscii = Words.isAscii(seen);
                    endRow(position);
                    return position + 1;
                } else {
                    look(position);
                }
            }
        }
    }

    private void endRow(int position) {
        boolean isDouble = position > start && bytes[position - 1] == '\r';
        ends[count++] = isDouble ? position - 1 : position;
        NotPlainException.unless(length() <= LONGEST_ROW, "a row that is too long");
    }

    private void look(int position) {
        byte sign = bytes[position];
        NotPlainException.unless(sign != 0, "a zero");
        NotPlainException.unless(sign != '\r' || bytes[position + 1] == '\n', "a line that ends with CR alone");
        isStrange |= sign != '\r';
    }

    int start() {
        return start;
    }

    int end() {
        return ends[count - 1];
    }

    int length() {
        return end() - start;
    }

    /** Tells whether the row, and the few bytes after it, hold nothing beyond ASCII. */
    boolean isAscii() {
        return isAscii;
    }

    /** Tells whether the row may hold a control character. */
    boolean isStrange() {
        return isStrange;
    }

    /** Returns where the field at a place begins; a field that the row does not have is empty. */
    int from(int place) {
        if (place <= 0) {
            return place == 0 ? start : end();
        }
        return place < count ? ends[place - 1] + 1 : end();
    }

    int to(int place) {
        return place >= 0 && place < count ? ends[place] : end();
    }

    int length(int place) {
        return to(place) - from(place);
    }

    /** Tells whether the last field starts with a quote: it may go on over lines. */
    boolean endsQuoted() {
        int last = from(count - 1);
        return last < end() && bytes[last] == '"';
    }

    /** Tells whether all fields from a place on are empty. */
    boolean isEmptyFrom(int place) {
        for (int i = place; i < count; i++) {
            if (from(i) != ends[i]) {
                return false;
            }
        }
        return true;
    }
}
