package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.recourse.amazon.file.Encoding;
import org.recourse.amazon.file.Source;
import org.recourse.amazon.file.Text;
import org.recourse.amazon.scan.FileStart;
import org.recourse.amazon.scan.ReportHead;
import org.recourse.application.intake.RefusedFileException;

/** All-orders reports of the plain shape: TAB-separated, one line for each row, in an encoding that knows ASCII, not compressed. */
final class PlainReports {
    /** Reads a report in the encoding that its head names; empty if it is not plain. */
    interface Reading<R> {
        Optional<R> read(ReportHead head) throws IOException;
    }

    private final FileStart start;
    private final ReadOptions options;

    private PlainReports(FileStart start, ReadOptions options) {
        this.start = start;
        this.options = options;
    }

    /** Reads a file in its encoding; empty if it is not a plain report. */
    static <R> Optional<R> read(Path path, FileChannel file, ReadOptions options, Reading<R> reading)
            throws IOException {
        PlainReports report = new PlainReports(FileStart.of(file), options);
        if (!report.hasPlainHeader()) {
            return Optional.empty();
        }
        Optional<R> read = report.read(UTF_8, reading);
        return read.isPresent() ? read : report.readOtherwise(path, reading);
    }

    private boolean hasPlainHeader() {
        return start.hasPlainHeader() && head(ISO_8859_1).hasPlainColumns();
    }

    private ReportHead head(Charset charset) {
        return new ReportHead(start.header(), charset, options.marketplace());
    }

    private <R> Optional<R> read(Charset charset, Reading<R> reading) throws IOException {
        return isAllOrders(charset) ? reading.read(head(charset)) : Optional.empty();
    }

    private boolean isAllOrders(Charset charset) {
        try {
            return options.kind().orElse(FileKind.ALL_ORDERS) == FileKind.ALL_ORDERS
                    && Recognition.of(start.text(charset)) == FileKind.ALL_ORDERS;
        } catch (RefusedFileException e) {
            return false;
        }
    }

    /** Reads a file that is not UTF-8 in the encoding that it is found to have. */
    private <R> Optional<R> readOtherwise(Path path, Reading<R> reading) throws IOException {
        try (Source source = Source.of(path)) {
            Encoding encoding = Text.of(source, options.marketplace()).encoding();
            return encoding.charset().equals(UTF_8) ? Optional.empty() : read(encoding.charset(), reading);
        }
    }
}
