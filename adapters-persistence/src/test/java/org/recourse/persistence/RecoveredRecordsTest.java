package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.Records;
import org.recourse.application.keeping.Salvage;
import org.recourse.application.keeping.Salvage.Count;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Window;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.snapshot.Figure;

/** Orders, refunds and changes of feedback of a damaged desk. */
final class RecoveredRecordsTest {
    private static final int COUNT = 200;
    private static final Count ALL = new Count(COUNT, 0);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** All that a desk holds of these sorts, in the order of the ids. */
    private record Holding(
            List<Order> orders, List<Refund> refunds, List<FeedbackChange> changes, List<Figure> figures) {
        static Holding of(Desk desk) {
            Holding holding = new Holding(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            desk.read(records -> {
                records.orders().each(OURS, holding.orders::add);
                records.refunds().each(OURS, holding.refunds::add);
                records.feedbackChanges().each(OURS, holding.changes::add);
                records.snapshots().each(OURS, holding.figures::add);
                return records;
            });
            return holding;
        }
    }

    @TempDir
    private Path root;

    private Rescue rescue;
    private Holding before;

    @BeforeEach
    void makeDesk() {
        rescue = Rescue.in(root);
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            desk.write(records -> {
                for (int number = 0; number < COUNT; number++) {
                    keep(number, records);
                }
                return records;
            });
            before = Holding.of(desk);
        }
    }

    private static void keep(int number, Records records) {
        OrderId order = OrderId.of("111-0000000-%07d".formatted(number));
        Delivery delivery = new Delivery(NOON, null, null, null, "carrier", "T-" + number, true, null);
        records.orders().save(OURS, new Order(order, null, delivery));
        if (number % 2 == 0) {
            records.standings().place(OURS, new Standing(order, LocalDate.of(2026, 3, 1), null, Channel.MFN, Set.of()));
        }
        records.refunds().save(OURS, new Refund("R-" + number, order, NOON, Money.of("3.50", "EUR"), RefundKind.FULL));
        records.feedbackChanges()
                .save(OURS, new FeedbackChange(order, LocalDate.of(2026, 3, 1), FeedbackState.REMOVED, NOON));
        Window window = Window.ending(LocalDate.of(2026, 3, 1), 60);
        records.snapshots()
                .save(OURS, new Figure(window.to(), null, "a-metric", null, window, number, 1000, "GOOD", Map.of()));
    }

    private Holding recovered() {
        try (SqliteDesk desk = SqliteDesk.open(rescue.into())) {
            return Holding.of(desk);
        }
    }

    private static List<Count> counts(Salvage salvage) {
        Salvage.Account ours = salvage.accounts().get(0);
        return List.of(ours.orders(), ours.refunds(), ours.feedbackChanges(), ours.figures());
    }

    @Test
    void all_of_a_whole_desk_are_saved() {
        Salvage salvage = rescue.run();
        assertEquals(List.of(ALL, ALL, ALL, ALL), counts(salvage));
        assertTrue(salvage.isComplete(), salvage.toString());
        assertEquals(before, recovered());
    }

    @Test
    void orders_of_an_older_desk_are_saved() throws IOException {
        Desks.unpackReleased(4, rescue.directory());
        long saved = rescue.run().accounts().stream()
                .mapToLong(account -> account.orders().saved())
                .sum();
        assertEquals(50, saved);
    }

    @Test
    void a_row_that_is_not_as_it_was_written_is_left_out_and_told() throws Exception {
        Desks.behind(
                rescue.directory(),
                "UPDATE orders SET body = replace(body, 'T-7\"', 'T-8\"')",
                "UPDATE refunds SET amount = '9.50 EUR' WHERE id = 'R-7'",
                "UPDATE feedback_changes SET feedback_day = 1 WHERE order_id LIKE '%07'",
                "UPDATE figures SET total = 9 WHERE counted = 7");
        Salvage salvage = rescue.run();
        List<Count> lost = counts(salvage);
        assertEquals(new Count(COUNT - 1, 1), lost.get(0));
        assertEquals(new Count(COUNT - 1, 1), lost.get(1));
        assertEquals(new Count(COUNT - 2, 2), lost.get(2));
        assertEquals(new Count(COUNT - 1, 1), lost.get(3));
        assertFalse(salvage.isComplete());
        assertTrue(before.orders().containsAll(recovered().orders()));
        assertTrue(before.refunds().containsAll(recovered().refunds()));
        assertTrue(before.changes().containsAll(recovered().changes()));
    }

    @Test
    void rows_of_a_page_that_is_gone_are_counted_by_the_index() throws IOException {
        rescue.wipePageWith("\"trackingId\":\"T-150\"");
        rescue.wipePageWith("R-100111-0000000");
        Salvage salvage = rescue.run();
        Count orders = counts(salvage).get(0);
        Count refunds = counts(salvage).get(1);
        assertTrue(orders.lost() > 0 && refunds.lost() > 0, salvage.toString());
        assertEquals(COUNT, orders.saved() + orders.lost());
        assertEquals(COUNT, refunds.saved() + refunds.lost());
        assertEquals(orders.saved(), recovered().orders().size());
        assertEquals(refunds.saved(), recovered().refunds().size());
    }

    @Test
    void rows_of_accounts_that_never_were_are_no_accounts() throws Exception {
        Desks.behind(
                rescue.directory(),
                "UPDATE orders SET account = 'never' WHERE id LIKE '%3'",
                "UPDATE refunds SET account = '' WHERE id = 'R-3'");
        Salvage salvage = rescue.run();
        assertEquals(1, salvage.accounts().size());
        assertEquals(COUNT / 10 + 1, salvage.unreadableRows());
        assertFalse(salvage.isComplete());
    }

    @Test
    void one_sort_alone_proves_an_account() throws Exception {
        for (String others : List.of(
                "orders, refunds, figures",
                "orders, feedback_changes, figures",
                "refunds, feedback_changes, figures",
                "orders, refunds, feedback_changes")) {
            root = Files.createTempDirectory(root, "alone");
            makeDesk();
            for (String other : others.split(", ", -1)) {
                Desks.behind(rescue.directory(), "DELETE FROM " + other);
            }
            assertEquals(
                    COUNT, counts(rescue.run()).stream().mapToLong(Count::saved).sum(), others);
        }
    }

    @Test
    void a_desk_of_nothing_but_rows_that_prove_nothing_is_none() throws Exception {
        Desks.behind(
                rescue.directory(),
                "UPDATE orders SET sum = 0",
                "UPDATE refunds SET sum = 0",
                "UPDATE feedback_changes SET sum = 0",
                "UPDATE figures SET sum = 0");
        Salvage salvage = rescue.run();
        assertEquals(List.of(), salvage.accounts());
        assertEquals(4 * COUNT, salvage.unreadableRows());
    }
}
