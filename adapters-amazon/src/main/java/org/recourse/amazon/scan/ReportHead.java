package org.recourse.amazon.scan;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;
import org.recourse.amazon.file.Table;
import org.recourse.amazon.file.Text;
import org.recourse.amazon.order.OrderRows;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;

/**
 * What holds for all rows of a report.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportHead {
    private final byte[] line;
    private final Charset charset;
    private final Optional<Marketplace> marketplace;

    /**
     * Builds a head.
     *
     * @param line the line with the names of the columns, and its line end
     * @param charset the encoding of the whole file
     * @param marketplace where the rows are from that do not say so themselves
     */
    public ReportHead(byte[] line, Charset charset, Optional<Marketplace> marketplace) {
        this.line = line.clone();
        this.charset = charset;
        this.marketplace = marketplace;
    }

    /**
     * Returns the encoding of the whole file.
     *
     * @return the character set
     */
    public Charset charset() {
        return charset;
    }

    /** Returns where the first row begins. */
    int length() {
        return line.length;
    }

    /**
     * Tells whether the report may be plain, as far as its columns go.
     *
     * @return true if they are those of a plain report
     */
    public boolean hasPlainColumns() {
        return columns().isPresent();
    }

    Optional<PlainColumns> columns() {
        return PlainColumns.of(Table.of(Text.of(line, charset)).header());
    }

    /** Reads rows as if they were all that follows this head, with the reader that understands every shape. */
    Iterator<IntakeRow> read(byte[] rows) {
        return OrderRows.joined(readEach(rows));
    }

    /** Reads the same, but leaves rows of one order that follow each other apart. */
    Iterator<IntakeRow> readEach(byte[] rows) {
        return OrderRows.each(Table.of(Text.of(Bytes.concat(line, rows), charset)), marketplace);
    }

    /** Reads a single row; empty if it cannot be read. */
    Optional<Order> order(byte[] row) {
        return Iterators.tryFind(read(row), IntakeRow.Read.class::isInstance)
                .toJavaUtil()
                .map(read -> ((OrderRecord) ((IntakeRow.Read) read).record()).order());
    }
}
