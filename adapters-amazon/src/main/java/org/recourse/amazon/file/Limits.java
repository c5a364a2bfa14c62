package org.recourse.amazon.file;

/** How much of anything a file may hold; beyond it the file is refused with its line, so that no file can exhaust the memory. */
public final class Limits {
    /** The longest field, in characters. */
    public static final int FIELD = 1 << 20;

    /** The longest row, in characters. */
    public static final int ROW = 1 << 20;

    /** The most columns of a row. */
    public static final int COLUMNS = 4096;

    /** How much of a file's start is looked at to recognise it, in characters. */
    public static final int HEAD = 1 << 16;

    /** The most bytes that a compressed file may unpack to, whatever its size. */
    public static final long UNPACKED = 1L << 34;

    /** The most bytes that one compressed byte may stand for, once a file unpacks to more than {@link #UNPACKED_AT_EASE}. */
    public static final long RATIO = 250;

    /** The bytes that any compressed file may unpack to. */
    public static final long UNPACKED_AT_EASE = 1L << 26;

    private Limits() {}
}
