package org.recourse.amazon.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Reads the rows that begin in a part of a file. Not thread-safe. */
final class SegmentReader {
    private static final int BEHIND = Fields.LONGEST_ROW + "\r\n".length();
    private static final int LINE_ENDS = 2 * Long.BYTES;

    private final FileChannel file;
    private final long size;
    private final byte[] bytes;
    private final Fields row;
    private final RowCheck check;
    private final RowReader reader;
    private final PlainRows plain;

    /** Builds a reader of parts of so many bytes at most, which hands over the plain rows. */
    SegmentReader(FileChannel file, long size, int segment, ReportHead head, PlainColumns columns, PlainRows plain) {
        this.file = file;
        this.size = size;
        this.plain = plain;
        this.bytes = new byte[Signs.wholeBlocks(1 + segment + BEHIND + LINE_ENDS)];
        this.row = new Fields(bytes);
        this.check = new RowCheck(bytes, row.signs(), head.charset());
        this.reader =
                new RowReader(columns, taught -> head.order(Arrays.copyOfRange(bytes, taught.start(), taught.end())));
    }

    /**
     * Reads the rows that begin from one byte of the file on, which is not the first one, and before another.
     *
     * @return those that are not plain
     * @throws NotPlainException when the file as a whole is not
     */
    Doubts read(long from, long to) throws IOException {
        int loaded = load(from - 1, Math.min(to + BEHIND, size));
        boolean isLast = from - 1 + loaded == size;
        int limit = (int) (Math.min(to, size) - from) + 1;
        Doubts doubts = new Doubts();
        int at = behindLineEnd(0);
        int end = Math.max(at, behindLineEnd(limit - 1));
        row.look(Math.min(end + LINE_ENDS, bytes.length));
        NotPlainException.unless(check.isText(at, end), "another encoding");
        while (at < end) {
            at = row.split(at);
            NotPlainException.unless(row.end() < loaded || isLast, "a row that is too long");
            take(doubts);
        }
        return doubts;
    }

    /** Loads bytes, and puts line ends behind them. */
    private int load(long from, long to) throws IOException {
        int wanted = (int) (to - from);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, wanted);
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, from + buffer.position());
            NotPlainException.unless(read >= 0, "the file has become shorter");
        }
        Arrays.fill(bytes, wanted, wanted + LINE_ENDS, (byte) '\n');
        return wanted;
    }

    private int behindLineEnd(int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private void take(Doubts doubts) {
        NotPlainException.unless(!row.endsQuoted(), "a quote");
        if (!row.isStrange()
                && reader.read(row)
                && plain.take(row, reader.identity(), reader.detail(), doubts.lines())) {
            doubts.pass();
        } else {
            doubts.keep(row);
        }
    }
}
