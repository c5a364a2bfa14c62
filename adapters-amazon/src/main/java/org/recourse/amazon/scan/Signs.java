package org.recourse.amazon.scan;

/**
 * Lists those of many bytes that mean something: TAB, line end, and other control characters. On the way it learns which blocks of 64 bytes hold
 * characters beyond ASCII. Not thread-safe.
 */
final class Signs {
    /** How many bytes are looked at together. */
    static final int BLOCK = Long.SIZE;

    private static final int LIMIT = '\r' + 1;

    /** So many places are noted at once, whether or not as many signs are left. */
    private static final int AT_ONCE = 8;

    private final byte[] bytes;
    private final int[] places;
    private final int[] beyondAscii;
    private int blocksBeyondAscii;

    /** Builds a list for bytes, whose number must be one of whole blocks. */
    Signs(byte[] bytes) {
        this.bytes = bytes;
        this.places = new int[bytes.length + AT_ONCE];
        this.beyondAscii = new int[bytes.length / BLOCK];
    }

    /** Rounds a number of bytes up. */
    static int wholeBlocks(int length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Looks at the bytes from the first one up to the block that holds the last one. */
    void mark(int length) {
        int count = 0;
        blocksBeyondAscii = 0;
        for (int from = 0; from < length; from += BLOCK) {
            count = list(marked(from), from, count);
        }
    }

    private long marked(int from) {
        long signs = 0;
        long all = 0;
        for (int at = 0; at < BLOCK; at += Long.BYTES) {
            long word = Words.at(bytes, from + at);
            all |= word;
            signs |= Words.bits(Words.below(LIMIT, word)) << at;
        }
        if (Words.beyondAscii(all) != 0) {
            beyondAscii[blocksBeyondAscii++] = from;
        }
        return signs;
    }

    private int list(long signs, int from, int listed) {
        int end = listed + Long.bitCount(signs);
        long rest = signs;
        for (int next = listed; next < end; next += AT_ONCE) {
            for (int i = next; i < next + AT_ONCE; i++) {
                places[i] = from + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
            }
        }
        return end;
    }

    /** Returns where the signs stand, in order; there is one behind the last row. The places may be overwritten. */
    int[] places() {
        return places;
    }

    /** Returns how many blocks hold characters beyond ASCII. */
    int blocksBeyondAscii() {
        return blocksBeyondAscii;
    }

    /** Returns where such a block begins. */
    int blockBeyondAscii(int number) {
        return beyondAscii[number];
    }
}
