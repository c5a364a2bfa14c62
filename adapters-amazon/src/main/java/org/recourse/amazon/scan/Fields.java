package org.recourse.amazon.scan;

/** Where the fields of one row stand among many bytes. Not thread-safe. */
final class Fields {
    /** The longest row of a plain file, in bytes without its line end; below every limit of the reader that understands every shape. */
    static final int LONGEST_ROW = 4096;

    private final byte[] bytes;
    private final Signs signs;
    private final int[] ends = new int[LONGEST_ROW + 1];
    private int start;
    private int count;
    private boolean isStrange;

    /** Builds fields of bytes, whose number must be one of whole blocks of signs. */
    Fields(byte[] bytes) {
        this.bytes = bytes;
        this.signs = new Signs(bytes);
    }

    /** Looks at new bytes, from the first one up to a length, before their rows are split. */
    void look(int length) {
        signs.mark(length);
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
        isStrange = false;
        int fields = 0;
        int block = from / Signs.BLOCK;
        long marks = signs.of(block) & -1L << from;
        while (true) {
            for (; marks != 0; marks &= marks - 1) {
                int position = block * Signs.BLOCK + Long.numberOfTrailingZeros(marks);
                if (bytes[position] == '\t') {
                    NotPlainException.unless(fields < LONGEST_ROW, "a row of too many fields");
                    ends[fields++] = position;
                } else if (bytes[position] == '\n') {
                    count = fields;
                    endRow(position);
                    return position + 1;
                } else {
                    doubt(position);
                }
            }
            marks = signs.of(++block);
        }
    }

    private void endRow(int position) {
        boolean isDouble = position > start && bytes[position - 1] == '\r';
        ends[count++] = isDouble ? position - 1 : position;
        NotPlainException.unless(length() <= LONGEST_ROW, "a row that is too long");
    }

    private void doubt(int position) {
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
