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

    /** The longest name, number, code or date in a field, in characters; only a text that people wrote may be as long as a field. */
    public static final int NAME = 1000;

    /** The most lines over which one quoted field of a TAB-separated file goes. */
    public static final int FIELD_LINES = 10_000;

    /** The most blank lines that follow each other. */
    public static final int BLANK_LINES = 1_000_000;

    /** The most characters of rows that cannot be read, unless those that can are longer. */
    public static final long UNREADABLE = 1L << 26;

    /** How deep JSON may be nested. */
    public static final int JSON_DEPTH = 64;

    /** The longest number in JSON, in characters. */
    public static final int JSON_NUMBER = 100;

    /** The most values in one object of JSON lines, those of inner objects and lists counted too. */
    public static final int JSON_VALUES = 100_000;

    /** The most characters in one object of JSON lines, its names and texts taken together. */
    public static final int JSON_TEXT = 1 << 24;

    /** The most fields and elements of a document that is read as a whole. */
    public static final int DOCUMENT_PARTS = 250_000;

    /** The most bytes from standard input or a pipe, which are copied aside because a file is read twice. */
    public static final long STREAM = 1L << 29;

    /** The most bytes that a compressed file may unpack to, whatever its size. */
    public static final long UNPACKED = 1L << 31;

    /** The most bytes that one compressed byte may stand for, once a file unpacks to more than {@link #UNPACKED_AT_EASE}. */
    public static final long RATIO = 250;

    /** The bytes that any compressed file may unpack to. */
    public static final long UNPACKED_AT_EASE = 1L << 26;

    /** The most files in an archive. */
    public static final int ENTRIES = 10_000;

    /** How much of one mail is looked at, in bytes; what comes later are attachments. */
    public static final int MAIL = 1 << 23;

    /** How much of one text of a mail is read, in bytes. */
    public static final int MAIL_TEXT = 1 << 18;

    /** How deep the parts of a mail may be nested. */
    public static final int MAIL_DEPTH = 20;

    /** The most fields of a mail's header. */
    public static final int MAIL_FIELDS = 1000;

    /** The longest field of a mail's header, in bytes. */
    public static final int MAIL_FIELD = 1 << 16;

    private Limits() {}
}
