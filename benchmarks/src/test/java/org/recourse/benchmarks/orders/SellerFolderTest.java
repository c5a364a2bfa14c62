package org.recourse.benchmarks.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.amazon.FileKind;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;

/** The made-up files are ones that the product reads, and always the same. */
final class SellerFolderTest {
    private static final int ROWS = 20_000;
    private static final List<String> FILES = List.of(
            SellerFolder.ORDERS,
            SellerFolder.CLAIMS,
            SellerFolder.CHARGEBACKS,
            SellerFolder.FEEDBACK,
            SellerFolder.FEEDBACK_CHANGES);

    @TempDir
    private Path directory;

    @Test
    void every_row_of_the_order_report_is_read() throws IOException {
        List<OrderRecord> orders = read(written(1), SellerFolder.ORDERS, FileKind.ALL_ORDERS, OrderRecord.class);
        assertEquals(new Market(1, ROWS).orders(), orders.size());
        assertEquals(orders.size(), ids(orders).size());
        long lines = orders.stream()
                .mapToLong(record -> record.order().sale().orElseThrow().items().size())
                .sum();
        assertEquals(ROWS, lines);
    }

    @Test
    void a_row_has_about_370_bytes() throws IOException {
        long size = Files.size(written(1).resolve(SellerFolder.ORDERS)) / ROWS;
        assertTrue(size > 360 && size < 380, () -> "bytes a row: " + size);
    }

    @Test
    void the_orders_lie_in_120_days_and_are_in_every_state() throws IOException {
        List<OrderRecord> orders = read(written(1), SellerFolder.ORDERS, FileKind.ALL_ORDERS, OrderRecord.class);
        List<Instant> times = orders.stream().map(SellerFolderTest::purchasedAt).toList();
        Instant first = times.get(0);
        Instant last = times.get(times.size() - 1);
        assertEquals(Instant.parse("2026-07-04T00:00:00Z"), first);
        assertEquals(Market.DAYS - 1, Duration.between(first, last).toDays());
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(states(orders).containsAll(Set.of(OrderState.PENDING, OrderState.CANCELLED, OrderState.UNSHIPPED)));
    }

    @Test
    void about_one_order_of_a_hundred_has_a_defect_that_is_read() throws IOException {
        Path folder = written(1);
        Set<OrderId> orders = ids(read(folder, SellerFolder.ORDERS, FileKind.ALL_ORDERS, OrderRecord.class));
        Set<OrderId> defective = new HashSet<>();
        read(folder, SellerFolder.CLAIMS, FileKind.CLAIMS, ClaimRecord.class).forEach(r -> defective.add(r.order()));
        read(folder, SellerFolder.CHARGEBACKS, FileKind.CHARGEBACKS, ChargebackRecord.class)
                .forEach(r -> defective.add(r.order()));
        read(folder, SellerFolder.FEEDBACK, FileKind.SELLER_FEEDBACK, FeedbackRecord.class)
                .forEach(r -> defective.add(r.order()));
        assertEquals(Set.of(), Sets.difference(defective, orders));
        double share = 100.0 * defective.size() / orders.size();
        assertTrue(share > 0.7 && share < 1.3, () -> "percent of the orders: " + share);
    }

    @Test
    void complaints_are_settled_but_for_those_of_the_last_days() throws IOException {
        List<ClaimRecord> claims = read(written(1), SellerFolder.CLAIMS, FileKind.CLAIMS, ClaimRecord.class);
        long open = claims.stream()
                .filter(claim -> claim.state() == ClaimState.AWAITING_SELLER)
                .count();
        assertTrue(open > 0 && open * 10 < claims.size(), () -> open + " of " + claims.size());
        List<FeedbackChangeRecord> changes =
                read(written(1), SellerFolder.FEEDBACK_CHANGES, FileKind.FEEDBACK_CHANGES, FeedbackChangeRecord.class);
        assertFalse(changes.isEmpty());
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_others() throws IOException {
        Path folder = written(1);
        Path again = written(1);
        Path other = written(2);
        for (String name : FILES) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)));
            assertFalse(Files.mismatch(folder.resolve(name), other.resolve(name)) < 0, name);
        }
    }

    @Test
    void a_market_without_rows_or_with_too_many_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Market(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Market(1, 100_000_001));
    }

    private Path written(long seed) throws IOException {
        Path folder = Files.createTempDirectory(directory, "seller");
        SellerFolder.main(Long.toString(ROWS), folder.toString(), Long.toString(seed));
        return folder;
    }

    private static <T extends IntakeRecord> List<T> read(Path folder, String name, FileKind kind, Class<T> type) {
        try (SellerFile file = SellerFiles.open(folder.resolve(name), ReadOptions.NONE)) {
            assertEquals(kind, file.kind());
            return ImmutableList.copyOf(file.intake().rows()).stream()
                    .map(row -> assertInstanceOf(IntakeRow.Read.class, row, row::toString))
                    .map(row -> type.cast(row.record()))
                    .toList();
        }
    }

    private static Set<OrderId> ids(List<OrderRecord> orders) {
        Set<OrderId> ids = new HashSet<>();
        orders.forEach(record -> ids.add(record.order().id()));
        return ids;
    }

    private static Set<OrderState> states(List<OrderRecord> orders) {
        Set<OrderState> states = new HashSet<>();
        orders.forEach(record -> states.add(record.order().sale().orElseThrow().state()));
        return states;
    }

    private static Instant purchasedAt(OrderRecord record) {
        return record.order().sale().orElseThrow().purchasedAt();
    }
}
