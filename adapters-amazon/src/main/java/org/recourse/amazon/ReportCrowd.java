package org.recourse.amazon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.recourse.amazon.scan.OrderSieve;
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
            return PlainReports.read(path, file, options, head -> ReportScan.read(file, segment, head))
                    .map(report -> taken(path, report));
        } catch (IOException | RefusedFileException e) {
            return Optional.empty();
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
