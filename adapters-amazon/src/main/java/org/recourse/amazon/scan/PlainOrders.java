package org.recourse.amazon.scan;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Refusals;
import org.recourse.application.intake.IntakeRow;

/**
 * The rows of a plain report, part by part. It was looked at as a whole before: what is read of it is what the reader that understands every
 * shape would read.
 *
 * <p>Not thread-safe.
 */
public final class PlainOrders extends AbstractIterator<List<IntakeRow>> {
    private final SegmentReader reader;
    private final OrderReader orders;
    private final ReportHead head;
    private final long size;
    private final int segment;
    private long from;
    private long line = Doubts.FIRST_LINE;

    private PlainOrders(FileChannel file, int segment, ReportHead head, PlainColumns columns) throws IOException {
        this.orders = new OrderReader(columns, head.charset());
        this.size = file.size();
        this.reader = new SegmentReader(file, size, segment, head, columns, orders);
        this.head = head;
        this.segment = segment;
        this.from = head.length();
    }

    /**
     * Looks at a report.
     *
     * @param file the file
     * @param segment how many bytes a part has
     * @param head what holds for all rows
     * @return each row on its own, read as it is asked for, which throws a {@link
     *     org.recourse.application.intake.RefusedFileException} when the file can no longer be read or has changed meanwhile. Empty if the file as a whole is not plain
     * @throws IOException when the file cannot be read
     */
    public static Optional<Iterator<IntakeRow>> of(FileChannel file, int segment, ReportHead head) throws IOException {
        Optional<PlainColumns> columns = head.columns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        PlainRows looking = (row, identity, detail, line) -> OrderReader.isPlain(row, columns.get());
        return ReportScan.isPlain(file, segment, head, columns.get(), () -> looking)
                ? Optional.of(Iterators.concat(
                        Iterators.transform(new PlainOrders(file, segment, head, columns.get()), List::iterator)))
                : Optional.empty();
    }

    @Override
    protected @Nullable List<IntakeRow> computeNext() {
        return from < size ? next(Math.min(from + segment, size)) : endOfData();
    }

    private List<IntakeRow> next(long to) {
        try {
            return read(to);
        } catch (IOException e) {
            throw Refusals.unreadable(line, e);
        } catch (NotPlainException e) {
            throw Refusals.at(line, "the file has changed while it was read");
        }
    }

    private List<IntakeRow> read(long to) throws IOException {
        orders.begin(line);
        Doubts doubts = reader.read(from, to);
        List<IntakeRow> rows = doubts.size() == 0 ? orders.rows() : merged(doubts.read(line, head));
        line += doubts.lines();
        from = to;
        return rows;
    }

    private List<IntakeRow> merged(Iterator<IntakeRow> others) {
        return ImmutableList.copyOf(
                Iterators.mergeSorted(List.of(orders.rows().iterator(), others), comparingLong(PlainOrders::line)));
    }

    private static long line(IntakeRow row) {
        return row instanceof IntakeRow.Read read
                ? read.line()
                : ((IntakeRow.Unread) row).rejection().line();
    }
}
