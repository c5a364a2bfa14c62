package org.recourse.persistence.pages;

/** Reads numbers from bytes, one after another, and never beyond their end. */
final class Cursor {
    private static final int LONGEST_VARINT = 9;

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int position() {
        return at;
    }

    int next() throws BrokenCell {
        if (at < 0 || at >= bytes.length) {
            throw new BrokenCell("beyond the end");
        }
        return bytes[at++] & 0xff;
    }

    /** Reads a number of that many bytes, the highest first, with its sign. */
    long number(int length) throws BrokenCell {
        long number = (byte) next();
        for (int i = 1; i < length; i++) {
            number = number << 8 | next();
        }
        return number;
    }

    /** Reads a number of one to nine bytes: seven bits of each, but all eight of the ninth. */
    long varint() throws BrokenCell {
        long number = 0;
        for (int i = 1; i < LONGEST_VARINT; i++) {
            int next = next();
            number = number << 7 | (next & 0x7f);
            if (next < 0x80) {
                return number;
            }
        }
        return number << 8 | next();
    }
}
