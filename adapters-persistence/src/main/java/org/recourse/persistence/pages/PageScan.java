package org.recourse.persistence.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.persistence.pages.TreePage.CellPlace;
import org.recourse.persistence.pages.TreePage.Kind;

/**
 * Reads every page of a database by itself and hands over what rows there are on it. The database is only read, without SQLite; the log
 * beside it is read as well. Each page is looked at as it is: a row may be damaged, so the reader has to check it.
 *
 * <p>Not safe for use by several threads.
 */
public final class PageScan {
    private static final long LONGEST = 1L << 30;
    private static final int FIRST_TRUNK = 32;
    private static final long LOCK_BYTE = 1L << 30;

    private final PageFile pages;
    private final Consumer<PageRow> reader;
    private final BitSet accounted = new BitSet();

    private PageScan(PageFile pages, Consumer<PageRow> reader) {
        this.pages = pages;
        this.reader = reader;
    }

    /**
     * Reads a database.
     *
     * @param database its file
     * @param reader takes each row in turn
     * @return the number of pages that are missing, or are not what they should be
     * @throws IOException when the file cannot be opened
     */
    public static int of(Path database, Consumer<PageRow> reader) throws IOException {
        try (PageFile pages = PageFile.of(database)) {
            return new PageScan(pages, reader).run();
        }
    }

    private int run() {
        int count = pages.count();
        accountForUnused(count);
        for (int number = 1; number <= count; number++) {
            readTree(number);
        }
        BitSet unreadable = new BitSet();
        unreadable.set(1, count + 1);
        unreadable.andNot(accounted);
        unreadable.stream().forEach(this::readAnyhow);
        return unreadable.cardinality();
    }

    /** The page of SQLite's locks, and those on the list of free ones. */
    private void accountForUnused(int count) {
        accounted.set((int) (LOCK_BYTE / pages.pageSize()) + 1);
        int trunk = pages.page(1)
                .map(first -> ByteBuffer.wrap(first).getInt(FIRST_TRUNK))
                .orElse(0);
        while (trunk > 0 && trunk <= count && !accounted.get(trunk)) {
            accounted.set(trunk);
            trunk = pages.page(trunk).map(page -> accountForLeaves(page, count)).orElse(0);
        }
    }

    private int accountForLeaves(byte[] trunk, int count) {
        ByteBuffer numbers = ByteBuffer.wrap(trunk);
        int leaves = Math.min(Math.max(numbers.getInt(Integer.BYTES), 0), trunk.length / Integer.BYTES - 2);
        for (int i = 0; i < leaves; i++) {
            int leaf = numbers.getInt((i + 2) * Integer.BYTES);
            if (leaf > 0 && leaf <= count) {
                accounted.set(leaf);
            }
        }
        return numbers.getInt(0);
    }

    private void readTree(int number) {
        Optional<byte[]> page = accounted.get(number) ? Optional.empty() : pages.page(number);
        page.flatMap(bytes -> TreePage.kind(bytes, number))
                .filter(kind -> isWhole(new TreePage(page.orElseThrow(), number, kind), page.orElseThrow()))
                .ifPresent(kind -> accounted.set(number));
    }

    /** What is not recognised may still be a page of rows whose first byte has changed. */
    private void readAnyhow(int number) {
        pages.page(number).filter(page -> TreePage.kind(page, number).isEmpty()).ifPresent(page -> {
            isWhole(new TreePage(page, number, Kind.TABLE_LEAF), page);
            isWhole(new TreePage(page, number, Kind.INDEX_LEAF), page);
        });
    }

    /** Hands over the rows of a page; tells whether all its cells could be read. */
    private boolean isWhole(TreePage tree, byte[] page) {
        boolean whole = true;
        try {
            int cells = tree.holdsRecords() ? tree.cells() : 0;
            for (int i = 0; i < cells; i++) {
                whole &= hands(tree, i, page);
            }
        } catch (BrokenCell e) {
            whole = false;
        }
        return whole;
    }

    private boolean hands(TreePage tree, int index, byte[] page) {
        try {
            CellPlace cell = tree.cell(index);
            reader.accept(new PageRow(cell.rowid(), RecordFormat.read(record(cell, page))));
            return true;
        } catch (BrokenCell e) {
            return false;
        }
    }

    private byte[] record(CellPlace cell, byte[] page) throws BrokenCell {
        if (cell.length() < 0 || cell.length() > LONGEST || cell.start() + cell.local() > page.length) {
            throw new BrokenCell("longer than can be");
        }
        if (cell.length() > (long) pages.count() * pages.pageSize()) {
            throw new BrokenCell("longer than the file");
        }
        ByteBuffer record = ByteBuffer.allocate((int) cell.length()).put(page, cell.start(), cell.local());
        if (cell.overflows()) {
            follow(new Cursor(page, cell.start() + cell.local()).number(Integer.BYTES), record);
        }
        return record.array();
    }

    private void follow(long first, ByteBuffer record) throws BrokenCell {
        long next = first;
        while (record.hasRemaining()) {
            byte[] page = overflow(next);
            record.put(page, Integer.BYTES, Math.min(record.remaining(), page.length - Integer.BYTES));
            next = ByteBuffer.wrap(page).getInt(0);
        }
    }

    private byte[] overflow(long number) throws BrokenCell {
        if (number < 1 || number > pages.count()) {
            throw new BrokenCell("goes on where there is no page");
        }
        byte[] page = pages.page((int) number).orElseThrow(() -> new BrokenCell("goes on where nothing can be read"));
        accounted.set((int) number);
        return page;
    }
}
