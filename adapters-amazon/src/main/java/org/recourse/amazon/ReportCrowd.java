package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.recourse.amazon.file.Encoding;
import org.recourse.amazon.file.Source;
import org.recourse.amazon.file.Text;
import org.recourse.amazon.scan.FileStart;
import org.recourse.amazon.scan.OrderSieve;
import org.recourse.amazon.scan.ReportHead;
import org.recourse.amazon.scan.ReportScan;
import org.recourse.amazon.scan.SaleLog;
import org.recourse.amazon.scan.ScannedReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.OrderCrowd;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/**
 * The orders of Amazon's all-orders reports, as far as these are of the plain shape: TAB-separated, one line for each row, in an encoding
 * that knows ASCII, not compressed. They are read many times faster than {@link SellerFiles} reads them, and just as it does; only the limit
 * of lines for one order holds for those lines alone that follow each other, since lines are not kept.
 *
 * <p>Not safe for use by several threads.
 */
public final class ReportCrowd implements OrderCrowd {
    private final SaleLog sales = new SaleLog();
    private final int segment;

    /** Builds an empty crowd. */
    public ReportCrowd() {
        this(ReportScan.SEGMENT);
    }

    /** Builds an empty crowd that reads files in parts of so many bytes. */
    ReportCrowd(int segment) {
        this.segment = segment;
    }

    /**
     * What was read of a file.
     *
     * @param rows how many of its rows are in the crowd
     * @param others its other rows, to be taken in one by one
     */
    public record Taken(long rows, IntakeFile others) {}

    /**
     * Takes the orders of a file into the crowd, if it is a plain all-orders report.
     *
     * @param path the file
     * @param options what is known about it
     * @return what was read; empty if {@link SellerFiles} has to read the file, and nothing of it is in the crowd
     */
    public Optional<Taken> take(Path path, ReadOptions options) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path)) {
            Optional<ScannedReport> report = scanned(file, UTF_8, options);
            return (report.isPresent() ? report : scannedOtherwise(path, file, options)).map(read -> taken(path, read));
        } catch (IOException | RefusedFileException e) {
            return Optional.empty();
        }
    }

    /** Reads a file that is not UTF-8 in the encoding that it is found to have. */
    private Optional<ScannedReport> scannedOtherwise(Path path, FileChannel file, ReadOptions options)
            throws IOException {
        try (Source source = Source.of(path)) {
            Encoding encoding = Text.of(source, options.marketplace()).encoding();
            return encoding.charset().equals(UTF_8) ? Optional.empty() : scanned(file, encoding.charset(), options);
        }
    }

    private Optional<ScannedReport> scanned(FileChannel file, Charset charset, ReadOptions options) throws IOException {
        FileStart start = FileStart.of(file);
        return start.hasPlainHeader() && isAllOrders(start, charset, options)
                ? ReportScan.read(file, segment, new ReportHead(start.header(), charset, options.marketplace()))
                : Optional.empty();
    }

    private static boolean isAllOrders(FileStart start, Charset charset, ReadOptions options) {
        try {
            return options.kind().orElse(FileKind.ALL_ORDERS) == FileKind.ALL_ORDERS
                    && Recognition.of(start.text(charset)) == FileKind.ALL_ORDERS;
        } catch (RefusedFileException e) {
            return false;
        }
    }

    private Taken taken(Path path, ScannedReport report) {
        sales.takeOver(report.sales());
        return new Taken(report.rows(), new IntakeFile(path.toString(), FileKind.ALL_ORDERS.kebab(), report.others()));
    }

    @Override
    public void each(Set<OrderId> apart, Consumer<Order> single, ObjLongConsumer<Order> alike) {
        new OrderSieve(sales, apart).each(single, alike);
    }
}
