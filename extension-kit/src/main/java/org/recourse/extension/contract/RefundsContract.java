package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.NOON;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Refunds;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.money.Money;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** What a desk has to do with {@link Refunds}. */
public interface RefundsContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** A refund comes back, to its last yen and nanosecond. */
    @Test
    default void a_refund_comes_back_as_it_was_saved() {
        Refund refund = new Refund(
                "R 'one'; \"二\"", Samples.orderId(1), NOON.plusNanos(1), Money.of("1980", "JPY"), RefundKind.SHIPPING);
        save(OURS, refund);
        assertEquals(Optional.of(refund), desk().read(r -> r.refunds().find(OURS, refund.refundId())));
        assertEquals(Optional.empty(), desk().read(r -> r.refunds().find(OURS, "another")));
    }

    /** Saving replaces, even what the refund belongs to. */
    @Test
    default void a_refund_saved_again_takes_the_place_of_the_former() {
        save(OURS, refund("R1", 1));
        save(OURS, refund("R1", 2));
        assertEquals(List.of(), ofOrder(OURS, 1));
        assertEquals(List.of(refund("R1", 2)), ofOrder(OURS, 2));
    }

    /** The refunds of one order, and all of them, are listed by id. */
    @Test
    default void refunds_are_listed_by_id() {
        List.of(refund("R3", 1), refund("R1", 1), refund("R2", 2)).forEach(refund -> save(OURS, refund));
        assertEquals(List.of(refund("R1", 1), refund("R3", 1)), ofOrder(OURS, 1));
        assertEquals(List.of(refund("R1", 1), refund("R2", 2), refund("R3", 1)), all(OURS));
    }

    /** A refund of one account is none of another's. */
    @Test
    default void refunds_belong_to_their_account() {
        save(OURS, refund("R1", 1));
        assertEquals(List.of(), ofOrder(THEIRS, 1));
        assertEquals(List.of(), all(THEIRS));
    }

    private static Refund refund(String id, int order) {
        return new Refund(id, Samples.orderId(order), NOON, Money.of("5.00", "EUR"), RefundKind.PARTIAL);
    }

    private void save(AccountId account, Refund refund) {
        desk().write(records -> {
            records.refunds().save(account, refund);
            return refund;
        });
    }

    private List<Refund> ofOrder(AccountId account, int order) {
        return desk().read(records -> records.refunds().ofOrder(account, Samples.orderId(order)));
    }

    private List<Refund> all(AccountId account) {
        List<Refund> refunds = new ArrayList<>();
        desk().read(records -> {
            records.refunds().each(account, refunds::add);
            return refunds;
        });
        return refunds;
    }
}
