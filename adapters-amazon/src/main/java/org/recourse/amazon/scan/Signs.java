package org.recourse.amazon.scan;

/**
 * Marks those of many bytes that mean something, one bit for each: TAB, line end, and other control characters. The first bit of a block of 64
 * is the lowest. Not thread-safe.
 */
final class Signs {
    /** How many bytes are marked in one long. */
    static final int BLOCK = Long.SIZE;

    private static final int LIMIT = '\r' + 1;

    private final byte[] bytes;
    private final long[] blocks;

    /** Builds marks of bytes, whose number must be one of whole blocks. */
    Signs(byte[] bytes) {
        this.bytes = bytes;
        this.blocks = new long[bytes.length / BLOCK];
    }

    /** Rounds a number of bytes up. */
    static int wholeBlocks(int length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Marks the bytes from the first one up to the block that holds the last one. */
    void mark(int length) {
        for (int block = 0; block * BLOCK < length; block++) {
            blocks[block] = marked(block * BLOCK);
        }
    }

    private long marked(int from) {
        long signs = 0;
        for (int at = 0; at < BLOCK; at += Long.BYTES) {
            signs |= Words.bits(Words.below(LIMIT, Words.at(bytes, from + at))) << at;
        }
        return signs;
    }

    /** Returns the marks of a block. */
    long of(int block) {
        return blocks[block];
    }
}
