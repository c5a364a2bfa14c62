package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;
import static org.recourse.application.casework.Workplace.about;
import static org.recourse.application.casework.Workplace.reason;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.TroubledDesk;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Desk;
import org.recourse.application.intake.Sample;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;

/** Opening cases by hand. */
class OpeningTest {
    private final Workplace work = new Workplace();

    @Test
    void every_kind_of_case_can_be_opened_with_nothing_but_its_time() {
        for (CaseKind kind : CaseKind.values()) {
            OpenCase.Answer answer = work.open(kind, "11-10T09:00", Particulars.NONE, null);
            assertEquals(
                    kind, assertInstanceOf(OpenCase.Opened.class, answer).id().kind());
        }
    }

    /** ATZ-2, POL-1: who opens a claim by hand has been asked to answer it. */
    @Test
    void a_claim_opened_by_hand_waits_for_the_seller_unless_said_otherwise() {
        CaseId asked = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        assertEquals("awaiting-seller", work.office.state(asked));
        OpenCase.Request filed = new OpenCase.Request(
                ACCOUNT,
                CaseKind.A_TO_Z_CLAIM,
                time("11-10T09:00"),
                time("11-10T09:00"),
                Particulars.NONE,
                null,
                "filed",
                null);
        OpenCase.Answer answer = new OpenCase(work.office.desk).open(filed);
        assertEquals("filed", work.office.state(((OpenCase.Opened) answer).id()));
    }

    @Test
    void a_deadline_of_the_notice_beats_the_policy() {
        OpenCase.Answer answer =
                work.open(CaseKind.CHARGEBACK, "11-10T09:00", about(Particulars.NONE), time("11-20T09:00"));
        CaseId id = assertInstanceOf(OpenCase.Opened.class, answer).id();
        Deadline deadline = work.file(id, "11-11T00:00").deadline().orElseThrow();
        assertEquals(time("11-20T09:00"), deadline.due());
        assertEquals(Deadline.NOTICE, deadline.source());
    }

    @Test
    void a_matter_that_is_open_is_not_opened_again() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", reason("not-received"));
        String before = work.office.picture();
        OpenCase.Answer again =
                work.open(CaseKind.A_TO_Z_CLAIM, "11-11T09:00", about(reason("not-as-described")), null);
        assertEquals(new OpenCase.AlreadyOpen(claim, false), again);
        assertEquals(before, work.office.picture());
    }

    @Test
    void what_an_open_case_did_not_know_is_added_to_it() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        work.open(CaseKind.A_TO_Z_CLAIM, "11-11T09:00", about(reason("not-received")), time("11-20T09:00"));
        CaseFile file = work.file(claim, "11-11T10:00");
        assertEquals(Optional.of(ClaimReason.NOT_RECEIVED), file.matter().reason());
        assertEquals(time("11-20T09:00"), file.deadline().orElseThrow().due());
        assertEquals(time("11-10T09:00"), file.matter().openedAt());
    }

    @Test
    void a_claim_filed_again_after_a_decision_opens_the_case_again() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        work.acts(claim, "11-11T09:00", "buyer-withdrew", "withdrawn");
        assertEquals(claim, work.opened(CaseKind.A_TO_Z_CLAIM, "11-15T09:00", Particulars.NONE));
        assertEquals("awaiting-seller", work.office.state(claim));
        assertEquals(
                time("11-18T09:00"),
                work.file(claim, "11-16T00:00").deadline().orElseThrow().due());
    }

    @Test
    void what_was_opened_by_hand_and_what_is_imported_is_one_case() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-02T09:00", Particulars.NONE);
        work.office.take("claims", Sample.claim());
        Case only = work.office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(claim, only.id());
        assertTrue(only.amount().isPresent());
    }

    @Test
    void two_matters_without_an_order_are_two_cases() {
        OpenCase.Answer one = work.open(CaseKind.BUYER_MESSAGE, "11-10T09:00", Particulars.NONE, null);
        OpenCase.Answer other = work.open(CaseKind.BUYER_MESSAGE, "11-10T10:00", Particulars.NONE, null);
        assertNotEquals(one, other);
        assertEquals(2, work.office.cases(CaseKind.BUYER_MESSAGE).size());
    }

    @Test
    void matters_that_nothing_names_are_told_apart_by_their_time_and_reason() {
        work.open(CaseKind.CHARGEBACK, "11-10T09:00", reason("not-received"), null);
        work.open(CaseKind.CHARGEBACK, "11-10T09:00", reason("fraud"), null);
        work.open(CaseKind.CHARGEBACK, "11-10T10:00", reason("fraud"), null);
        assertEquals(3, work.office.cases(CaseKind.CHARGEBACK).size());
    }

    @Test
    void every_return_of_an_order_is_a_case_of_its_own() {
        work.office.take("returns", Sample.returned(false));
        work.opened(CaseKind.RETURN, "11-03T00:00", Particulars.NONE.with(Particular.REFERENCE, "RMA-2"));
        work.opened(CaseKind.RETURN, "11-03T00:00", Particulars.NONE);
        assertEquals(3, work.office.cases(CaseKind.RETURN).size());
    }

    @Test
    void a_return_and_a_feedback_opened_by_hand_are_those_that_the_reports_bring() {
        work.opened(CaseKind.RETURN, "11-03T00:00", Particulars.NONE.with(Particular.REFERENCE, "RMA-1"));
        work.office.take("returns", Sample.returned(false));
        assertEquals(time("11-03T00:00"), work.office.only(CaseKind.RETURN).openedAt());
        new OpenCase(work.office.desk)
                .open(new OpenCase.Request(
                        ACCOUNT,
                        CaseKind.SELLER_FEEDBACK,
                        time("11-05T00:00"),
                        time("11-05T00:00"),
                        about(Particulars.NONE.with(Particular.RATING, "1")),
                        null,
                        null,
                        Sample.WORDS));
        assertEquals(1, work.office.take("seller-feedback", Sample.feedback(1)).changed());
    }

    @Test
    void feedback_of_other_words_is_another_feedback() {
        work.opened(CaseKind.SELLER_FEEDBACK, "11-05T00:00", Particulars.NONE.with(Particular.RATING, "1"));
        work.office.take("seller-feedback", Sample.feedback(1));
        assertEquals(2, work.office.cases(CaseKind.SELLER_FEEDBACK).size());
    }

    @Test
    void a_store_that_finds_another_writer_within_the_transaction_keeps_nothing() {
        Desk contested = new TroubledDesk(work.office.desk, "append", () -> Cases.Append.CONFLICT);
        OpenCase.Request request = new OpenCase.Request(
                ACCOUNT,
                CaseKind.A_TO_Z_CLAIM,
                time("11-10T09:00"),
                time("11-10T09:00"),
                Particulars.NONE,
                null,
                null,
                Sample.WORDS);
        assertThrows(IllegalStateException.class, () -> new OpenCase(contested).open(request));
        assertEquals("", work.office.picture());
    }

    @Test
    void what_cannot_be_understood_is_refused_with_what_would_be() {
        unfit(CaseKind.A_TO_Z_CLAIM, reason("too-slow"), "reason", "refund-not-received");
        unfit(CaseKind.A_TO_Z_CLAIM, Particulars.NONE.with(Particular.AMOUNT, "12,50"), "amount", "12.50 USD");
        unfit(
                CaseKind.A_TO_Z_CLAIM,
                Particulars.NONE.with(Particular.ORDER, "one two"),
                "order",
                "123-1234567-1234567");
        unfit(CaseKind.SELLER_FEEDBACK, Particulars.NONE.with(Particular.RATING, "6"), "rating", "1, 2, 3, 4, 5");
        unfit(CaseKind.AMAZON_NOTICE, Particulars.NONE.with(Particular.SEVERITY, "huge"), "severity", "minor, severe");
        unfit(CaseKind.BUYER_MESSAGE, Particulars.NONE.with(Particular.TEXT, "a digest"), "text", "personal");
    }

    @Test
    void a_case_begins_only_where_its_lifecycle_begins() {
        OpenCase.Request granted = new OpenCase.Request(
                ACCOUNT,
                CaseKind.A_TO_Z_CLAIM,
                time("11-10T09:00"),
                time("11-10T09:00"),
                Particulars.NONE,
                null,
                "granted",
                null);
        assertEquals(
                new OpenCase.Unfit("state", "one of: filed, awaiting-seller"),
                new OpenCase(work.office.desk).open(granted));
    }

    @Test
    void a_reference_that_means_another_order_is_refused() {
        work.office.take("claims", Sample.claim());
        Particulars other =
                Particulars.NONE.with(Particular.ORDER, "222-2222222-2222222").with(Particular.REFERENCE, "C-1");
        OpenCase.Answer answer = work.open(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", other, null);
        OpenCase.Unfit unfit = assertInstanceOf(OpenCase.Unfit.class, answer);
        assertEquals("reference", unfit.what());
        assertTrue(unfit.expected().contains(ORDER.text()), unfit::expected);
    }

    @Test
    void a_reference_that_was_opened_at_another_time_is_refused_with_both_times() {
        work.office.take("claims", Sample.claim(ClaimState.DENIED, "11-12T09:00"));
        Particulars known = about(Particulars.NONE.with(Particular.REFERENCE, "C-1"));
        OpenCase.Answer answer = work.open(CaseKind.A_TO_Z_CLAIM, "11-15T09:00", known, null);
        OpenCase.Unfit unfit = assertInstanceOf(OpenCase.Unfit.class, answer);
        assertEquals("at", unfit.what());
        assertTrue(unfit.expected().contains("2026-11-02T09:00:00Z"), unfit::expected);
    }

    private void unfit(CaseKind kind, Particulars known, String what, String expected) {
        OpenCase.Unfit unfit = assertInstanceOf(OpenCase.Unfit.class, work.open(kind, "11-10T09:00", known, null));
        assertEquals(what, unfit.what());
        assertTrue(unfit.expected().contains(expected), unfit::expected);
        assertEquals("", work.office.picture());
    }
}
