package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.health.Trait;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.returns.ReturnState;

/** What the records of a file become. */
class ImportedHistoryTest {
    private final Office office = new Office();

    @Test
    void a_decided_claim_becomes_a_case_with_that_history_and_no_open_clock() {
        office.take("claims", Sample.claim(ClaimState.GRANTED, "11-12T09:00"));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(time("11-02T09:00"), claim.openedAt());
        assertEquals(time("11-12T09:00"), claim.since());
        assertTrue(claim.isClosed());
        assertEquals(Optional.empty(), claim.deadline(Circumstances.of(office.policies)));
    }

    /** ATZ-15: money and metric are two axes. */
    @Test
    void a_decision_may_state_who_pays_and_whether_it_counts() {
        ClaimRecord decided = new ClaimRecord(
                "C-1",
                ORDER,
                time("11-02T09:00"),
                null,
                null,
                ClaimState.APPEAL_WON,
                null,
                time("11-12T09:00"),
                Liability.AMAZON,
                MetricImpact.COUNTS);
        office.take("claims", decided);
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(Liability.AMAZON, claim.liability());
        assertEquals(MetricImpact.COUNTS, claim.metricImpact());
    }

    /** POL-1: a deadline stated in the notice beats the policy. */
    @Test
    void a_stated_deadline_beats_the_policy() {
        ClaimRecord stated = new ClaimRecord(
                "C-1", ORDER, time("11-02T09:00"), null, null, null, time("11-09T09:00"), null, null, null);
        office.take("claims", stated);
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        Deadline deadline = claim.deadline(Circumstances.of(office.policies)).orElseThrow();
        assertEquals(ClaimState.AWAITING_SELLER, claim.state());
        assertEquals(time("11-09T09:00"), deadline.due());
        assertEquals(Deadline.NOTICE, deadline.source());
    }

    @Test
    void a_claim_of_which_neither_state_nor_deadline_is_told_is_filed() {
        office.take(
                "claims", new ClaimRecord("C-1", ORDER, time("11-02T09:00"), null, null, null, null, null, null, null));
        assertEquals(ClaimState.FILED, office.only(CaseKind.A_TO_Z_CLAIM).state());
    }

    /** NTC-2. */
    @Test
    void a_notice_keeps_what_it_is_about_and_how_grave_it_is() {
        office.take("notices", Sample.notice());
        Particulars known = office.only(CaseKind.AMAZON_NOTICE).particulars();
        assertEquals(Optional.of("SAFETY"), known.get(Particular.NOTICE_KIND));
        assertEquals(Optional.of("SEVERE"), known.get(Particular.SEVERITY));
    }

    @Test
    void what_a_report_leaves_open_may_be_left_open() {
        FeedbackRecord feedback = new FeedbackRecord(ORDER, LocalDate.of(2026, 11, 5), 2, null, null, null, null);
        ReturnRecord returned = new ReturnRecord(
                ORDER, null, time("11-03T00:00"), null, null, null, null, null, null, null, List.of(), false, null);
        assertEquals(1, office.take("seller-feedback", feedback).fresh());
        assertEquals(1, office.take("returns", returned).fresh());
    }

    @Test
    void the_flag_of_the_returns_report_opens_a_claim_of_which_nothing_else_is_known() {
        ImportReport report = office.take("returns", Sample.returned(true));
        assertEquals(1, report.fresh());
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(ClaimState.FILED, claim.state());
        assertEquals(Optional.of(ORDER), claim.order());
    }

    @Test
    void the_flag_confirms_a_claim_that_is_known() {
        office.take("claims", Sample.claim());
        assertEquals(1, office.take("returns", Sample.returned(true)).fresh());
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(time("11-02T09:00"), claim.openedAt());
        assertEquals(ClaimState.AWAITING_SELLER, claim.state());
    }

    @Test
    void the_flag_dates_a_claim_only_until_its_own_time_is_known() {
        office.take("returns", Sample.returned(true));
        assertEquals(time("11-03T00:00"), office.only(CaseKind.A_TO_Z_CLAIM).openedAt());
        office.take("claims", Sample.claim());
        assertEquals(time("11-02T09:00"), office.only(CaseKind.A_TO_Z_CLAIM).openedAt());
    }

    /** MSG-1. */
    @Test
    void a_new_message_restarts_the_clock_of_the_orders_conversation() {
        office.take("messages", Sample.message("M-1", "11-04T08:00", "11-04T20:00"));
        assertEquals(
                MessageState.AWAITING_BUYER, office.only(CaseKind.BUYER_MESSAGE).state());
        office.take("messages", Sample.message("M-2", "11-06T08:00", null));
        Case conversation = office.only(CaseKind.BUYER_MESSAGE);
        assertEquals(MessageState.AWAITING_REPLY, conversation.state());
        assertEquals(
                time("11-07T08:00"),
                conversation
                        .deadline(Circumstances.of(office.policies))
                        .orElseThrow()
                        .due());
    }

    /** MSG-2. */
    @Test
    void questions_before_a_sale_are_conversations_of_their_own() {
        office.take("messages", presale("M-1", false), presale("M-2", true));
        assertEquals(2, office.cases(CaseKind.BUYER_MESSAGE).size());
        assertEquals(
                1,
                office.cases(CaseKind.BUYER_MESSAGE).stream()
                        .filter(Case::isClosed)
                        .count());
    }

    private static MessageRecord presale(String id, boolean noReplyNeeded) {
        return new MessageRecord(id, null, null, time("11-04T08:00"), null, "Is it blue?", null, noReplyNeeded);
    }

    @Test
    void a_return_goes_through_the_stages_that_the_report_shows() {
        office.take("returns", Sample.returned(false));
        Case returned = office.only(CaseKind.RETURN);
        assertEquals(ReturnState.RECEIVED, returned.state());
        assertEquals(time("11-08T00:00"), returned.since());
    }

    /** FBK-1: a public answer is recorded, a removal reaches the feedback whichever came first. */
    @Test
    void a_removal_waits_for_its_feedback() {
        assertEquals(1, office.take("feedback-changes", Sample.removal()).fresh());
        assertEquals(1, office.take("seller-feedback", Sample.feedback(2)).fresh());
        Case feedback = office.only(CaseKind.SELLER_FEEDBACK);
        assertEquals(FeedbackState.REMOVED, feedback.state());
        assertEquals(1, feedback.contacts().size());
    }

    @Test
    void a_removal_changes_the_feedback_of_its_day_and_no_other() {
        office.take("seller-feedback", Sample.feedback(2));
        assertEquals(1, office.take("feedback-changes", Sample.removal()).changed());
        assertEquals(1, office.take("feedback-changes", Sample.removal()).known());
        FeedbackChange other =
                new FeedbackChange(ORDER, LocalDate.of(2026, 11, 6), FeedbackState.REMOVED, time("11-09T00:00"));
        assertEquals(
                1,
                office.take("feedback-changes", new FeedbackChangeRecord(other)).fresh());
    }

    @Test
    void a_defect_counts_as_soon_as_its_order_arrives() {
        office.take("claims", Sample.claim());
        assertFalse(office.picture().contains(Trait.CLAIM_PENDING.name()));
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        assertTrue(office.picture().contains(Trait.CLAIM_PENDING.name()));
    }

    @Test
    void a_refund_marks_its_order() {
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        assertEquals(1, office.take("refunds", Sample.refund(ORDER, "5.00")).fresh());
        assertTrue(office.picture().contains(Trait.REFUNDED.name()));
    }

    @Test
    void an_order_seen_again_with_more_is_changed() {
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        assertEquals(
                1,
                office.take("orders", new OrderRecord(Office.delivered(ORDER, "11-07T10:00")))
                        .changed());
        assertEquals(
                1,
                office.take("orders", new OrderRecord(Office.delivered(ORDER, "11-07T10:00")))
                        .known());
        assertEquals(
                dollars("30.00"),
                office.desk
                        .read(records ->
                                records.orders().find(Office.ACCOUNT, ORDER).orElseThrow())
                        .sale()
                        .orElseThrow()
                        .total()
                        .orElseThrow());
    }

    /** PRV-2. */
    @Test
    void no_event_holds_a_buyers_name_or_words() {
        office.take("messages", Sample.message("M-1", "11-04T08:00", null));
        office.take("seller-feedback", Sample.feedback(1));
        for (Case matter : office.cases(null)) {
            String events = matter.log().toString();
            assertFalse(events.contains(Sample.BUYER) || events.contains(Sample.WORDS), events);
        }
        assertTrue(office.picture().contains(Sample.BUYER));
    }

    /** PRV-2: without its case, nothing would ever purge them. */
    @Test
    void of_a_row_that_is_refused_no_words_are_kept() {
        FeedbackRecord early = new FeedbackRecord(ORDER, LocalDate.of(1969, 12, 31), 1, Sample.WORDS, null, null, null);
        assertEquals(1, office.take("seller-feedback", early).rejected());
        office.desk.<Boolean>read(records -> {
            records.personalData().each(Office.ACCOUNT, piece -> assertEquals("", piece.words()));
            return true;
        });
    }
}
