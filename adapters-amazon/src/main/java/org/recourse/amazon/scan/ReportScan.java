package org.recourse.amazon.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a report with several threads, each of which takes the next part of the file as soon as it is done with one. */
public final class ReportScan {
    /** The usual number of bytes of a part: what is read at once stays in the processor's cache. */
    public static final int SEGMENT = 1 << 19;

    private static final Logger LOG = LoggerFactory.getLogger(ReportScan.class);

    private final FileChannel file;
    private final ReportHead head;
    private final PlainColumns columns;
    private final int segment;
    private final long size;
    private final int segments;
    private final List<Doubts> doubts;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger doubtful = new AtomicInteger();
    private final AtomicLong doubtfulBytes = new AtomicLong();

    private ReportScan(FileChannel file, int segment, ReportHead head, PlainColumns columns) throws IOException {
        this.file = file;
        this.segment = segment;
        this.head = head;
        this.columns = columns;
        this.size = file.size();
        this.segments = (int) ((size - head.length() + segment - 1) / segment);
        this.doubts = new ArrayList<>(Collections.nCopies(segments, new Doubts()));
    }

    /**
     * Reads a report.
     *
     * @param file the file
     * @param segment how many bytes a part has
     * @param head what holds for all rows
     * @return what was read, or empty if the file as a whole is not plain
     * @throws IOException when the file cannot be read
     */
    public static Optional<ScannedReport> read(FileChannel file, int segment, ReportHead head) throws IOException {
        Optional<PlainColumns> columns = head.columns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        ReportScan scan = new ReportScan(file, segment, head, columns.get());
        return ifPlain(scan::scanned);
    }

    /** Tells whether a report is plain, and whoever takes its rows does not think otherwise. */
    static boolean isPlain(
            FileChannel file, int segment, ReportHead head, PlainColumns columns, Supplier<PlainRows> takers)
            throws IOException {
        ReportScan scan = new ReportScan(file, segment, head, columns);
        return ifPlain(() -> scan.scan(takers)).isPresent();
    }

    private static <R> Optional<R> ifPlain(Supplier<R> scanning) throws IOException {
        try {
            return Optional.of(scanning.get());
        } catch (NotPlainException e) {
            LOG.info("not a plain report: {}", e.getMessage());
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ScannedReport scanned() {
        SaleLog sales = new SaleLog();
        long rows = 0;
        for (SaleRows read : scan(SaleRows::new)) {
            sales.takeOver(read.sales());
            rows += read.rows();
        }
        return new ScannedReport(sales, rows, Doubts.read(doubts, head));
    }

    private <T extends PlainRows> List<T> scan(Supplier<T> takers) {
        return Crew.work(Crew.size(segments), () -> readSegments(takers.get()));
    }

    private <T extends PlainRows> T readSegments(T taker) {
        SegmentReader reader = new SegmentReader(file, size, segment, head, columns, taker);
        try {
            for (int number = next.getAndIncrement(); number < segments; number = next.getAndIncrement()) {
                read(number, reader);
            }
            return taker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            next.set(segments);
        }
    }

    private void read(int number, SegmentReader reader) throws IOException {
        long from = head.length() + (long) number * segment;
        Doubts found = reader.read(from, Math.min(from + segment, size));
        if (doubtful.addAndGet(found.size()) > Doubts.MOST
                || doubtfulBytes.addAndGet(found.bytes()) > Doubts.MOST_BYTES) {
            throw new NotPlainException("too many rows that are not plain");
        }
        doubts.set(number, found);
    }
}
