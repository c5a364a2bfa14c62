package org.recourse.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.domain.payment.Payments.Verdict.ONCE_AT_MOST;
import static org.recourse.domain.payment.Payments.Verdict.PAID_TWICE;
import static org.recourse.domain.payment.Payments.Verdict.WOULD_BE_PAID_TWICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.chargeback.Chargebacks;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.message.Messages;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.returns.Returns;

/** Refunds, claims and chargebacks of one order are recognised together (CBK-6). */
class PaymentsTest {
    private static final Optional<Money> PAID = Optional.of(Money.of("30.00", "USD"));

    @Test
    void a_refund_and_a_chargeback_that_was_lost_are_two_payments() {
        Payments payments = Payments.of(PAID, List.of(refund("R-1", "30.00")), List.of(in(Chargebacks.TYPE, "lost")));
        assertEquals(PAID_TWICE, payments.verdict());
        assertEquals(
                List.of(Source.CHARGEBACK, Source.REFUND),
                payments.payments().stream().map(Payment::source).toList());
        assertEquals("R-1", payments.payments().get(1).reference());
        assertEquals(PAID, payments.payments().get(0).amount());
    }

    @Test
    void a_pending_chargeback_after_a_granted_claim_would_be_a_second_payment() {
        List<Case> cases = List.of(in(Claims.TYPE, "granted"), in(Chargebacks.TYPE, "notified"));
        assertEquals(WOULD_BE_PAID_TWICE, verdict(List.of(), cases));
    }

    @Test
    void a_refund_that_a_case_tells_of_is_the_refund_on_record() {
        List<Case> cases = List.of(in(Claims.TYPE, "refunded"), in(Returns.TYPE, "refunded"));
        assertEquals(ONCE_AT_MOST, verdict(List.of(refund("R-1", "30.00")), cases));
        assertEquals(ONCE_AT_MOST, verdict(List.of(), cases));
        assertEquals(1, Payments.of(PAID, List.of(), cases).payments().size());
    }

    @Test
    void a_chargeback_that_was_accepted_by_a_refund_is_that_refund() {
        Case refunded = Playthrough.opened(Chargebacks.TYPE, "03-02T09:00", Playthrough.amount("30.00 USD"))
                .acted("03-03T09:00", "seller-refunded")
                .matter();
        assertEquals(ONCE_AT_MOST, verdict(List.of(refund("R-1", "30.00")), List.of(refunded)));
        assertEquals(PAID_TWICE, verdict(List.of(refund("R-1", "30.00")), List.of(in(Chargebacks.TYPE, "accepted"))));
    }

    @Test
    void parts_that_fit_into_what_was_paid_are_not_too_much() {
        List<Refund> parts = List.of(refund("R-1", "10.00"), refund("R-2", "20.00"));
        assertEquals(ONCE_AT_MOST, verdict(parts, List.of()));
        assertEquals(PAID_TWICE, verdict(List.of(refund("R-1", "10.01"), refund("R-2", "20.00")), List.of()));
    }

    @Test
    void with_an_amount_unknown_two_sides_that_pay_are_one_too_many() {
        Case granted = Playthrough.opened(Claims.TYPE, "03-02T09:00", Particulars.NONE)
                .reported("03-03T09:00", "granted")
                .matter();
        List<Refund> refund = List.of(refund("R-1", "1.00"));
        assertEquals(PAID_TWICE, verdict(refund, List.of(granted)));
        assertEquals(
                PAID_TWICE,
                Payments.of(Optional.empty(), refund, List.of(granted)).verdict());
        assertEquals(ONCE_AT_MOST, verdict(List.of(), List.of(granted)));
    }

    @Test
    void an_amount_that_amazon_reported_beats_the_one_at_stake() {
        Case granted = Playthrough.opened(Claims.TYPE, "03-02T09:00", Playthrough.amount("30.00 USD"))
                .reported("03-03T09:00", "granted", Playthrough.amount("10.00 USD"))
                .matter();
        Payment payment =
                Payments.of(PAID, List.of(), List.of(granted)).payments().get(0);
        assertEquals(Optional.of(Money.of("10.00", "USD")), payment.amount());
    }

    @Test
    void a_refund_of_a_return_that_a_report_tells_of_has_the_reports_amount() {
        Case refunded = Playthrough.opened(Returns.TYPE, "03-02T09:00", Playthrough.amount("30.00 USD"))
                .reported("03-03T09:00", "refunded", Playthrough.amount("10.00 USD"))
                .matter();
        Payment payment =
                Payments.of(PAID, List.of(), List.of(refunded)).payments().get(0);
        assertEquals(Optional.of(Money.of("10.00", "USD")), payment.amount());
    }

    @Test
    void with_an_amount_unknown_two_refunds_of_one_side_are_not_too_much() {
        List<Refund> both = List.of(refund("R-1", "20.00"), refund("R-2", "20.00"));
        assertEquals(
                ONCE_AT_MOST, Payments.of(Optional.empty(), both, List.of()).verdict());
    }

    @Test
    void amounts_of_several_currencies_are_not_added_up() {
        Case granted = Playthrough.opened(Claims.TYPE, "03-02T09:00", Playthrough.amount("1.00 EUR"))
                .reported("03-03T09:00", "granted")
                .matter();
        assertEquals(PAID_TWICE, verdict(List.of(refund("R-1", "1.00")), List.of(granted)));
    }

    @Test
    void one_payment_alone_is_never_twice() {
        assertEquals(ONCE_AT_MOST, verdict(List.of(refund("R-1", "35.00")), List.of()));
        assertEquals(ONCE_AT_MOST, verdict(List.of(), List.of()));
    }

    @Test
    void a_return_that_is_closed_after_its_refund_stays_paid() {
        Case closed = Playthrough.opened(Returns.TYPE, "03-02T09:00", Playthrough.amount("30.00 USD"))
                .reported("03-03T09:00", "received")
                .acted("03-04T09:00", "seller-refunded", Playthrough.amount("28.00 USD"))
                .acted("03-05T09:00", "goods-resold")
                .matter();
        Payment payment =
                Payments.of(PAID, List.of(), List.of(closed)).payments().get(0);
        assertEquals(Optional.of(Money.of("28.00", "USD")), payment.amount());
        assertEquals(Playthrough.time("03-04T09:00"), payment.at());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A_TO_Z_CLAIM, filed awaiting-seller responded,                                             CLAIM,      false
            A_TO_Z_CLAIM, granted appealed appeal-won appeal-lost,                                     CLAIM,      true
            A_TO_Z_CLAIM, refunded,                                                                    REFUND,     true
            CHARGEBACK,   notified represented,                                                        CHARGEBACK, false
            CHARGEBACK,   accepted lapsed lost,                                                        CHARGEBACK, true
            RETURN,       refunded partially-refunded safe-t-filed reimbursed safe-t-denied,           REFUND,     true
            """)
    void these_states_pay_the_buyer(CaseKind kind, String states, Source source, boolean made) {
        CaseType type = CaseTypes.of(kind);
        for (String state : states.split(" ", -1)) {
            List<Payment> payments =
                    Payments.of(PAID, List.of(), List.of(in(type, state))).payments();
            assertEquals(1, payments.size(), state);
            assertEquals(source, payments.get(0).source(), state);
            assertEquals(made, payments.get(0).made(), state);
            assertEquals(Playthrough.time("03-03T09:00"), payments.get(0).at());
        }
    }

    @Test
    void these_states_pay_nobody() {
        Stream.of(
                        in(Claims.TYPE, "denied"),
                        in(Claims.TYPE, "withdrawn"),
                        in(Chargebacks.TYPE, "won"),
                        in(Returns.TYPE, "requested"),
                        in(Returns.TYPE, "replaced"),
                        in(Returns.TYPE, "closed"),
                        in(Messages.TYPE, "resolved"))
                .forEach(matter -> assertEquals(
                        List.of(), Payments.of(PAID, List.of(), List.of(matter)).payments(), matter.toString()));
    }

    @Test
    void a_refund_has_an_id_and_gives_something() {
        assertThrows(IllegalArgumentException.class, () -> refund("", "1.00"));
        assertThrows(IllegalArgumentException.class, () -> refund("R-1", "0.00"));
        assertThrows(IllegalArgumentException.class, () -> refund("R-1", "-1.00"));
    }

    @Test
    void a_kind_of_refund_is_found_by_its_name() {
        assertEquals(Optional.of(RefundKind.ITEM_PRICE), RefundKind.find("Item-Price"));
        assertEquals(Optional.empty(), RefundKind.find("generous"));
    }

    private static Payments.Verdict verdict(List<Refund> refunds, List<Case> cases) {
        return Payments.of(PAID, refunds, cases).verdict();
    }

    private static Refund refund(String id, String amount) {
        OrderId order = OrderId.of("111-1111111-1111111");
        return new Refund(id, order, Playthrough.time("03-05T09:00"), Money.of(amount, "USD"), RefundKind.OTHER);
    }

    private static Case in(CaseType type, String state) {
        return Playthrough.opened(type, "03-02T09:00", Playthrough.amount("30.00 USD"))
                .reported("03-03T09:00", state)
                .matter();
    }
}
