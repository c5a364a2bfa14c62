package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.amazon.Reading.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;

class ReturnReportTest {
    private static final Instant REQUESTED = Instant.parse("2025-07-10T00:00:00Z");

    private static String file(Map<String, String> changes) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "Order ID", "111-2222222-3333333",
                "Return request date", "10-Jul-2025",
                "Return request status", "Approved",
                "Amazon RMA ID", "RMA1",
                "A-to-Z Claim", "N",
                "Return Reason", "CR-DEFECTIVE",
                "In policy", "Y",
                "Order Amount", "20.00",
                "Currency code", "EUR",
                "Merchant SKU", "CUP"));
        fields.putAll(changes);
        List<String> names = new ArrayList<>(fields.keySet());
        return row(names.toArray(String[]::new))
                + row(names.stream().map(fields::get).toArray(String[]::new));
    }

    private static ReturnRecord read(Map<String, String> changes) {
        return Reading.of(file(changes)).record(ReturnRecord.class);
    }

    private static Stage stage(ReturnState state, Instant at) {
        return new Stage(state, at, null);
    }

    /** RET-1, RET-2. */
    @Test
    void a_row_is_a_return_request() {
        ReturnRecord record = read(Map.of());
        assertEquals("111-2222222-3333333", record.order().text());
        assertEquals("RMA1", record.rma());
        assertEquals(REQUESTED, record.requestedAt());
        assertEquals(ReturnReason.DEFECTIVE, record.reason());
        assertEquals(Money.of("20.00", "EUR"), record.amount());
        assertEquals(true, record.inPolicy());
        assertEquals(List.of(stage(ReturnState.AUTHORISED, REQUESTED)), record.stages());
        assertFalse(record.claimed());
    }

    @Test
    void the_flag_of_a_claim_is_read() {
        assertTrue(read(Map.of("A-to-Z Claim", "Y")).claimed());
        assertEquals(
                Optional.of("A-to-Z Claim"),
                Reading.of(file(Map.of("A-to-Z Claim", "maybe"))).rejection(0).column());
    }

    @Test
    void a_request_that_waits_for_an_answer_has_reached_nothing_yet() {
        assertEquals(
                List.of(),
                read(Map.of("Return request status", "Pending approval")).stages());
    }

    /** RET-2: each stage has the best time that the report tells. */
    @Test
    void a_return_that_was_delivered_and_refunded_has_reached_both_by_the_day_of_delivery() {
        Instant delivered = Instant.parse("2025-07-15T00:00:00Z");
        assertEquals(
                List.of(
                        stage(ReturnState.AUTHORISED, REQUESTED),
                        stage(ReturnState.RECEIVED, delivered),
                        new Stage(ReturnState.REFUNDED, delivered, Money.of("12.00", "EUR"))),
                read(Map.of(
                                "Return delivery date",
                                "15-Jul-2025",
                                "Refunded Amount",
                                "12.00",
                                "Return request status",
                                "Approved"))
                        .stages());
    }

    /** RET-3. */
    @Test
    void a_part_of_the_money_without_the_goods_is_a_partial_refund() {
        assertEquals(
                new Stage(ReturnState.PARTIALLY_REFUNDED, REQUESTED, Money.of("5.00", "EUR")),
                read(Map.of("Refunded Amount", "5.00")).stages().get(1));
        assertEquals(
                ReturnState.REFUNDED,
                read(Map.of("Refunded Amount", "20.00")).stages().get(1).state());
        assertEquals(1, read(Map.of("Refunded Amount", "0.00")).stages().size());
    }

    /** RET-7. */
    @Test
    void a_safe_t_claim_and_its_outcome_are_stages() {
        Map<String, String> filed = Map.of(
                "SafeT claim id", "77",
                "SafeT claim creation time", "20-Jul-2025",
                "SafeT claim state", "Granted",
                "SafeT claim reimbursement amount", "9.00");
        Instant created = Instant.parse("2025-07-20T00:00:00Z");
        List<Stage> stages = read(filed).stages();
        assertEquals(stage(ReturnState.SAFE_T_FILED, created), stages.get(1));
        assertEquals(new Stage(ReturnState.REIMBURSED, created, Money.of("9.00", "EUR")), stages.get(2));
        List<Stage> denied = read(Map.of("SafeT claim id", "77", "SafeT claim state", "Denied"))
                .stages();
        assertEquals(ReturnState.SAFE_T_DENIED, denied.get(2).state());
    }

    @Test
    void a_request_may_end_without_a_refund() {
        assertEquals(ReturnState.REJECTED, last(Map.of("Return request status", "Declined")));
        assertEquals(ReturnState.CLOSED, last(Map.of("Return request status", "Closed")));
        assertEquals(
                ReturnState.REPLACED,
                last(Map.of("Return request status", "Completed", "Resolution", "StandardReplacement")));
    }

    @Test
    void every_word_for_a_state_is_known() {
        for (String status : List.of("Approved", "Authorised", "Return Authorized")) {
            assertEquals(ReturnState.AUTHORISED, last(Map.of("Return request status", status)), status);
        }
        for (String status : List.of("Denied", "Declined", "Rejected by seller")) {
            assertEquals(ReturnState.REJECTED, last(Map.of("Return request status", status)), status);
        }
        for (String status : List.of("Closed", "Completed", "Cancelled")) {
            assertEquals(ReturnState.CLOSED, last(Map.of("Return request status", status)), status);
        }
    }

    @Test
    void a_cancelled_exchange_replaces_nothing() {
        Map<String, String> exchange = Map.of("Return request status", "Completed", "Resolution", "Exchange");
        assertEquals(ReturnState.REPLACED, last(exchange));
        Map<String, String> cancelled = Map.of("Return request status", "Cancelled", "Resolution", "Exchange");
        assertEquals(ReturnState.CLOSED, last(cancelled));
    }

    @Test
    void what_was_paid_or_claimed_is_not_merely_closed() {
        assertEquals(ReturnState.REFUNDED, last(Map.of("Return request status", "Closed", "Refunded Amount", "20.00")));
        assertEquals(
                ReturnState.PARTIALLY_REFUNDED,
                last(Map.of("Return request status", "Closed", "Refunded Amount", "5.00")));
        assertEquals(ReturnState.SAFE_T_FILED, last(Map.of("Return request status", "Closed", "SafeT claim id", "77")));
    }

    /** RET-7. */
    @Test
    void every_word_for_the_outcome_of_a_safe_t_claim_is_known() {
        for (String outcome : List.of("Granted", "Approved", "Reimbursed")) {
            assertEquals(ReturnState.REIMBURSED, outcome(outcome, ""), outcome);
        }
        for (String outcome : List.of("Denied", "Declined", "Rejected")) {
            assertEquals(ReturnState.SAFE_T_DENIED, outcome(outcome, "0.00"), outcome);
        }
        assertEquals(ReturnState.REIMBURSED, outcome("Decided", "0.01"));
        assertEquals(ReturnState.SAFE_T_FILED, outcome("Under review", "0.00"));
    }

    private static Object outcome(String words, String paid) {
        return last(
                Map.of("SafeT claim id", "77", "SafeT claim state", words, "SafeT claim reimbursement amount", paid));
    }

    @Test
    void an_amount_without_a_currency_is_in_that_of_the_marketplace() {
        String file = file(Map.of("Currency code", ""));
        assertEquals(
                Money.of("20.00", "GBP"),
                Reading.of(file, Marketplace.UK).record(ReturnRecord.class).amount());
        assertEquals(Optional.of("Currency code"), Reading.of(file).rejection(0).column());
    }

    private static Object last(Map<String, String> changes) {
        List<Stage> stages = read(changes).stages();
        return stages.get(stages.size() - 1).state();
    }

    @Test
    void reasons_are_known_by_their_code_with_and_without_its_family() {
        assertEquals(ReturnReason.NOT_WANTED, reason("CR-UNWANTED_ITEM"));
        assertEquals(ReturnReason.DOES_NOT_FIT, reason("AMZ-PG-APP-TOO-SMALL"));
        assertEquals(ReturnReason.WRONG_ITEM, reason("SWITCHEROO"));
        assertEquals(ReturnReason.OTHER, reason("CR-SOMETHING_NEW"));
    }

    private static Object reason(String code) {
        return read(Map.of("Return Reason", code)).reason();
    }

    @Test
    void months_are_english_and_dates_exist() {
        assertEquals(
                Optional.of("Return request date"),
                Reading.of(file(Map.of("Return request date", "10-Mai-2025")))
                        .rejection(0)
                        .column());
        assertEquals(
                "found \"30-Feb-2025\", expected a date such as 10-Jul-2025",
                Reading.of(file(Map.of("Return request date", "30-Feb-2025")))
                        .rejection(0)
                        .reason());
    }
}
