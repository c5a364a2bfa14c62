package org.recourse.persistence.pages;

import java.util.Optional;

/** One page of a b-tree: its cells, each with what is kept in it. */
final class TreePage {
    /** What a page is. */
    enum Kind {
        INDEX_NODE(0x02, true, true, false),
        TABLE_NODE(0x05, true, false, true),
        INDEX_LEAF(0x0a, false, true, false),
        TABLE_LEAF(0x0d, false, true, true);

        private final int code;
        private final boolean node;
        private final boolean holdsRecords;
        private final boolean ofTable;

        Kind(int code, boolean node, boolean holdsRecords, boolean ofTable) {
            this.code = code;
            this.node = node;
            this.holdsRecords = holdsRecords;
            this.ofTable = ofTable;
        }

        static Optional<Kind> of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private static final int FILE_HEADER = 100;
    private static final int LEAF_HEADER = 8;
    private static final int NODE_HEADER = 12;
    private static final int CELL_COUNT = 3;

    private final byte[] page;
    private final int start;
    private final Kind kind;

    TreePage(byte[] page, int number, Kind kind) {
        this.page = page;
        this.start = start(number);
        this.kind = kind;
    }

    private static int start(int number) {
        return number == 1 ? FILE_HEADER : 0;
    }

    static Optional<Kind> kind(byte[] page, int number) {
        return Kind.of(page[start(number)]);
    }

    boolean holdsRecords() {
        return kind.holdsRecords;
    }

    int cells() throws BrokenCell {
        int cells = (int) new Cursor(page, start + CELL_COUNT).number(2) & 0xffff;
        if (pointers() + 2 * cells > page.length) {
            throw new BrokenCell("more cells than a page can have");
        }
        return cells;
    }

    private int pointers() {
        return start + (kind.node ? NODE_HEADER : LEAF_HEADER);
    }

    /** Reads one cell: where its record begins, how long it is, and how much of it is on this page. */
    CellPlace cell(int index) throws BrokenCell {
        int at = (int) new Cursor(page, pointers() + 2 * index).number(2) & 0xffff;
        Cursor cell = new Cursor(page, at + (kind.node ? Integer.BYTES : 0));
        long length = cell.varint();
        long rowid = kind.ofTable ? cell.varint() : 0;
        return new CellPlace(rowid, length, cell.position(), local(length));
    }

    /** SQLite's rule of how much of a record stays on the page when it is too long for it. */
    private int local(long length) {
        int usable = page.length;
        int most = kind.ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return (int) length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        long rest = least + (length - least) % (usable - 4);
        return (int) (rest <= most ? rest : least);
    }

    record CellPlace(long rowid, long length, int start, int local) {
        boolean overflows() {
            return length > local;
        }
    }
}
