package org.recourse.persistence.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a database, of which the write-ahead log may have the newer version. Pages count from 1. */
final class PageFile implements AutoCloseable {
    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGE_COUNT = 28;
    private static final int USUAL_PAGE = 4096;
    private static final int SMALLEST_PAGE = 512;

    private final Bytes file;
    private final @Nullable Bytes log;
    private final int pageSize;
    private final WriteAheadLog newer;
    private final int count;

    private PageFile(Bytes file, @Nullable Bytes log) throws IOException {
        this.file = file;
        this.log = log;
        this.pageSize = pageSize(file.at(0, HEADER));
        this.newer = log == null ? WriteAheadLog.NONE : WriteAheadLog.of(log, pageSize);
        this.count = countPages();
    }

    static PageFile of(Path database) throws IOException {
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        Bytes file = Bytes.of(database);
        try {
            return new PageFile(file, Bytes.ifThere(log).orElse(null));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** A size that cannot be is damage; all desks have the usual one. */
    private static int pageSize(ByteBuffer header) {
        int size = header.remaining() < HEADER ? 0 : header.getShort(PAGE_SIZE) & 0xffff;
        return size >= SMALLEST_PAGE && Integer.bitCount(size) == 1 ? size : USUAL_PAGE;
    }

    int pageSize() {
        return pageSize;
    }

    /** Returns how many pages there are, or, by what the file says of itself, should be. */
    int count() {
        return count;
    }

    private int countPages() {
        int there = (int) Math.min(Integer.MAX_VALUE, (file.length() + pageSize - 1) / pageSize);
        int said = newer.pageCount() > 0
                ? newer.pageCount()
                : page(1).map(first -> ByteBuffer.wrap(first).getInt(PAGE_COUNT))
                        .orElse(0);
        return Math.max(there, isPlausible(said, there) ? said : 0);
    }

    /** A file that was cut is said to be longer than it is; a number out of all proportion is damage itself. */
    private boolean isPlausible(int said, int there) {
        return said > 0 && said <= Math.max(there + newer.pages().size(), there * 64L + 64);
    }

    /** Returns a page; empty if it is cut off or the disk does not give it. */
    Optional<byte[]> page(int number) {
        @Nullable Long place = newer.pages().get(number);
        try {
            ByteBuffer page = place == null || log == null
                    ? file.at((number - 1L) * pageSize, pageSize)
                    : log.at(place, pageSize);
            byte[] bytes = new byte[page.remaining()];
            page.get(bytes);
            return bytes.length == pageSize ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (log != null) {
            log.close();
        }
    }
}
