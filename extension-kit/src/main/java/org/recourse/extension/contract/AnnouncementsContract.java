package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.OrderId;

/** What a desk may do with {@link Records#expect}: whatever it fetches ahead, every answer is the same. */
public interface AnnouncementsContract {
    /** Orders, one of which is never on the desk. */
    Set<OrderId> ANNOUNCED = Set.of(Samples.orderId(1), Samples.orderId(2), Samples.orderId(3));

    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Nothing else is answered of what was announced, nor of anything else. */
    @Test
    default void what_was_announced_is_answered_like_anything_else() {
        desk().write(records -> {
            lay(records);
            records.orders().save(THEIRS, Samples.onlyDelivery(3));
            return records;
        });
        for (AccountId account : List.of(OURS, THEIRS)) {
            for (int order = 1; order <= 4; order++) {
                Function<Records, List<Object>> question = question(account, order);
                List<Object> expected = desk().read(question);
                List<Object> announced = desk().read(records -> {
                    records.expect(OURS, ANNOUNCED);
                    return question.apply(records);
                });
                assertEquals(expected, announced);
            }
        }
    }

    /** Who writes after an announcement reads what was written. */
    @Test
    default void what_is_written_after_it_was_announced_is_answered() {
        List<Object> within = desk().write(records -> {
            records.expect(OURS, ANNOUNCED);
            List<Object> nothing = question(OURS, 1).apply(records);
            assertEquals(
                    List.of(Optional.empty(), false, Optional.empty(), List.of(), List.of(), new Tally()), nothing);
            lay(records);
            return question(OURS, 1).apply(records);
        });
        assertEquals(desk().read(records -> question(OURS, 1).apply(records)), within);
        assertEquals(List.of(Optional.of(Samples.order(1)), true), within.subList(0, 2));
    }

    /** Who writes before an announcement reads what was written, too. */
    @Test
    default void what_was_written_before_it_is_announced_is_answered() {
        desk().write(records -> {
            records.expect(OURS, Set.of(Samples.orderId(2)));
            assertFalse(records.orders().isKnown(OURS, Samples.order(2)));
            records.orders().save(OURS, Samples.order(1));
            records.standings().place(OURS, Samples.standing(3));
            records.expect(OURS, Set.of(Samples.orderId(4)));
            assertFalse(records.orders().isKnown(OURS, Samples.order(4)));
            records.orders().save(OURS, Samples.order(2));
            records.expect(OURS, ANNOUNCED);
            assertTrue(records.orders().isKnown(OURS, Samples.order(1)));
            assertTrue(records.orders().isKnown(OURS, Samples.order(2)));
            assertEquals(Optional.of(Samples.standing(3)), records.standings().find(OURS, Samples.orderId(3)));
            return records;
        });
    }

    /** What is replaced or forgotten after an announcement is not answered any more. */
    @Test
    default void what_is_changed_after_it_was_announced_is_answered_as_it_is_now() {
        desk().write(records -> {
            lay(records);
            return records;
        });
        desk().write(records -> {
            records.expect(OURS, ANNOUNCED);
            records.orders().save(OURS, Samples.onlyDelivery(1));
            records.standings().clear(OURS);
            records.refunds().save(OURS, Samples.refund("R1", 2, 5));
            Case grown = Samples.grown(Samples.claim(OURS, 1), 1);
            records.cases().append(grown, 1);
            assertEquals(Optional.of(Samples.onlyDelivery(1)), records.orders().find(OURS, Samples.orderId(1)));
            assertFalse(records.orders().isKnown(OURS, Samples.order(1)));
            assertEquals(Optional.empty(), records.standings().find(OURS, Samples.orderId(1)));
            assertEquals(List.of(), records.refunds().ofOrder(OURS, Samples.orderId(1)));
            assertEquals(1, records.refunds().ofOrder(OURS, Samples.orderId(2)).size());
            assertEquals(
                    2, records.cases().ofOrder(OURS, Samples.orderId(1)).get(0).version());
            return records;
        });
    }

    private static void lay(Records records) {
        records.orders().save(OURS, Samples.order(1));
        records.orders().save(OURS, Samples.order(2));
        records.standings().place(OURS, Samples.standing(1));
        records.refunds().save(OURS, Samples.refund("R1", 1, 5));
        records.cases().append(Samples.claim(OURS, 1), 0);
    }

    /** All that is said of an order. */
    private static Function<Records, List<Object>> question(AccountId account, int number) {
        OrderId order = Samples.orderId(number);
        return records -> List.of(
                records.orders().find(account, order),
                records.orders().isKnown(account, Samples.order(number)),
                records.standings().find(account, order),
                records.refunds().ofOrder(account, order),
                records.cases().ofOrder(account, order).stream().map(Case::log).toList(),
                records.standings().tally(account, Samples.DAY, Samples.DAY));
    }
}
