package org.recourse.amazon.scan;

/** Where the fields of one row stand among many bytes. Not thread-safe. */
final class Fields {
    /** The longest row of a plain file, in bytes without its line end; below every limit of the reader that understands every shape. */
    static final int LONGEST_ROW = 4096;

    private final byte[] bytes;
    private final Signs signs;

    /** The places of the signs, and where those of the row are, the ends of its fields. */
    private final int[] ends;

    private int first;
    private int count;
    private int next;
    private int start;
    private boolean isStrange;

    /** Builds fields of bytes, whose number must be one of whole blocks of signs. */
    Fields(byte[] bytes) {
        this.bytes = bytes;
        this.signs = new Signs(bytes);
        this.ends = signs.places();
    }

    /** Looks at new bytes, from the first one up to a length, before their rows are split. */
    void look(int length) {
        signs.mark(length);
        next = 0;
    }

    Signs signs() {
        return signs;
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
        int sign = firstFrom(from);
        first = sign;
        int end = first;
        while (bytes[ends[sign]] != '\n') {
            int position = ends[sign++];
            if (bytes[position] == '\t') {
                ends[end++] = position;
            } else {
                doubt(position);
            }
        }
        next = sign + 1;
        int lineEnd = ends[sign];
        endRow(end, lineEnd);
        return lineEnd + 1;
    }

    private int firstFrom(int from) {
        int sign = next;
        while (ends[sign] < from) {
            sign++;
        }
        return sign;
    }

    private void endRow(int last, int position) {
        boolean isDouble = position > start && bytes[position - 1] == '\r';
        ends[last] = isDouble ? position - 1 : position;
        count = last - first + 1;
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
        return ends[first + count - 1];
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
        return place < count ? ends[first + place - 1] + 1 : end();
    }

    int to(int place) {
        return place >= 0 && place < count ? ends[first + place] : end();
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
            if (from(i) != to(i)) {
                return false;
            }
        }
        return true;
    }
}
