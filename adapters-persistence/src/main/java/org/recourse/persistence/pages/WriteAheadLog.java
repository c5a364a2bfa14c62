package org.recourse.persistence.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Where the newest committed version of each page lies in a write-ahead log. */
record WriteAheadLog(Map<Integer, Long> pages, int pageCount) {
    static final WriteAheadLog NONE = new WriteAheadLog(Map.of(), 0);

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377f0682;
    private static final int SALT = 16;
    private static final int FRAME_SALT = 8;

    /**
     * Reads the log's frames up to the last that ends a commit. Frames of an earlier use of the file have another salt;
     * a log that is emptied meanwhile ends where it then does.
     */
    static WriteAheadLog of(Bytes log, int pageSize) throws IOException {
        ByteBuffer header = log.at(0, HEADER);
        if (header.remaining() < HEADER || (header.getInt(0) & ~1) != MAGIC) {
            return NONE;
        }
        Map<Integer, Long> committed = new HashMap<>();
        Map<Integer, Long> pending = new HashMap<>();
        int pageCount = 0;
        for (long at = HEADER; at + FRAME_HEADER + pageSize <= log.length(); at += FRAME_HEADER + pageSize) {
            ByteBuffer frame = log.at(at, FRAME_HEADER);
            if (frame.remaining() < FRAME_HEADER || frame.getLong(FRAME_SALT) != header.getLong(SALT)) {
                break;
            }
            pending.put(frame.getInt(0), at + FRAME_HEADER);
            int pagesAfterCommit = frame.getInt(Integer.BYTES);
            if (pagesAfterCommit != 0) {
                committed.putAll(pending);
                pending.clear();
                pageCount = pagesAfterCommit;
            }
        }
        return new WriteAheadLog(committed, pageCount);
    }
}
