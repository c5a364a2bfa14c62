package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;

/** Checks that a file which is read in bulk says what it says when it is read row by row. */
final class Agreement {
    private static final AccountId ACCOUNT = AccountId.MAIN;
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private final Path file;
    private final ReadOptions options;

    Agreement(Path file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    /** What is known of each order but its lines, how the orders stand, how many rows were read, and what was not taken in. */
    private record Outcome(SortedMap<OrderId, Order> orders, Tally tally, List<Object> counts) {}

    /** Checks one file, which is read in parts of so many bytes; returns whether it was read in bulk. */
    boolean check(byte[] bytes, int segment, String what) {
        write(bytes);
        Outcome expected = rowByRow();
        ReportCrowd crowd = new ReportCrowd(segment);
        return crowd.take(file, options)
                .map(taken -> {
                    assertEquals(expected, inBulk(crowd, taken, expected.orders.keySet()), what);
                    return true;
                })
                .orElse(false);
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome rowByRow() {
        MemoryDesk desk = new MemoryDesk();
        ImportReport report = taken(desk);
        SortedMap<OrderId, Order> orders = orders(desk);
        Tally tally = new Tally();
        orders.values().forEach(order -> tally.add(standing(order)));
        return new Outcome(orders, tally, counts(report));
    }

    private ImportReport taken(MemoryDesk desk) {
        try (SellerFile opened = SellerFiles.open(file, options)) {
            return take(desk, opened.intake());
        } catch (RefusedFileException e) {
            return ImportReport.refused(file.toString(), "unknown", e.rejection());
        }
    }

    private static ImportReport take(MemoryDesk desk, IntakeFile intake) {
        return new ImportFile(desk).take(ImportFile.Request.of(ACCOUNT, intake, NOW));
    }

    private static Outcome inBulk(ReportCrowd crowd, ReportCrowd.Taken taken, Set<OrderId> known) {
        MemoryDesk desk = new MemoryDesk();
        ImportReport report = take(desk, taken.others()).and(taken.rows());
        Tally tally = new Tally();
        crowd.each(
                orders(desk).keySet(),
                order -> take(desk, order),
                (example, count) -> tally.add(standing(example), count));
        orders(desk).values().forEach(order -> tally.add(standing(order)));
        crowd.each(known, order -> take(desk, order), (example, count) -> fail("an order that is not in the file"));
        return new Outcome(orders(desk), tally, counts(report));
    }

    private static void take(MemoryDesk desk, Order order) {
        List<IntakeRow> row = List.of(new IntakeRow.Read(1, 1, new OrderRecord(order)));
        take(desk, new IntakeFile("order", "all-orders", row.iterator()));
    }

    private static List<Object> counts(ImportReport report) {
        return List.of(report.read(), report.rejected(), report.rejections(), report.unlisted());
    }

    private static SortedMap<OrderId, Order> orders(MemoryDesk desk) {
        SortedMap<OrderId, Order> orders = new TreeMap<>();
        return desk.read(records -> {
            records.orders().each(ACCOUNT, order -> orders.put(order.id(), withoutLines(order)));
            return orders;
        });
    }

    private static Order withoutLines(Order order) {
        Sale sale = order.sale().orElseThrow();
        Sale bare = new Sale(
                sale.purchasedAt(),
                sale.marketplaceOrNull(),
                sale.channel(),
                sale.state(),
                sale.updatedAtOrNull(),
                ImmutableSortedSet.of());
        return new Order(order.id(), bare, order.delivery());
    }

    private static Standing standing(Order order) {
        return Standing.of(order, List.of(), false, Policies.standard()).orElseThrow();
    }
}
