package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.casework.PartCase;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Happening.Sort;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** What a mail, a report and a desk file tell of one matter is one case, not three, and the match can be undone. */
class MatchingTest {
    private static final ClaimRecord BY_CSV =
            new ClaimRecord("C-1", ORDER, time("11-12T08:00"), null, dollars("30.00"), null, null, null, null, null);
    private static final ClaimRecord BY_MAIL = new ClaimRecord(
            null,
            ORDER,
            time("11-12T09:15"),
            ClaimReason.NOT_RECEIVED,
            null,
            ClaimState.AWAITING_SELLER,
            time("11-14T09:00"),
            null,
            null,
            null);

    private final Office office = new Office();

    private ImportReport mail(IntakeRecord record) {
        return office.take("mail", new MailedRecord(record, null, null));
    }

    private long count(Case matter, Sort sort) {
        return matter.log().stream()
                .filter(event -> event.what().sort() == sort)
                .count();
    }

    private Instant due(Case matter) {
        return matter.deadline(new Circumstances(office.policies, Optional.empty()))
                .orElseThrow()
                .due();
    }

    @Test
    void a_claim_of_a_desk_file_and_of_a_mail_is_one_filing_in_either_order() {
        office.take("claims", BY_CSV);
        mail(BY_MAIL);
        Office other = new Office();
        other.take("mail", new MailedRecord(BY_MAIL, null, null));
        other.take("claims", BY_CSV);
        for (Office desk : List.of(office, other)) {
            Case claim = desk.only(CaseKind.A_TO_Z_CLAIM);
            assertEquals(List.of(1L, 1L), List.of(count(claim, Sort.OPENED), count(claim, Sort.MATCHED)));
            assertEquals(ClaimState.AWAITING_SELLER, claim.state());
            assertEquals(time("11-14T09:00"), due(claim));
            assertEquals(dollars("30.00"), claim.amount().orElseThrow());
            assertEquals(ClaimReason.NOT_RECEIVED, claim.reason().orElseThrow());
        }
    }

    @Test
    void what_was_matched_is_known_the_next_time() {
        office.take("claims", BY_CSV);
        mail(BY_MAIL);
        assertEquals(1, mail(BY_MAIL).known());
        assertEquals(1, office.take("claims", BY_CSV).known());
    }

    @Test
    void a_filing_after_the_decision_is_another_one() {
        office.take(
                "claims",
                new ClaimRecord(
                        "C-1",
                        ORDER,
                        time("11-12T08:00"),
                        null,
                        null,
                        ClaimState.DENIED,
                        null,
                        time("11-14T08:00"),
                        null,
                        null));
        mail(new ClaimRecord(null, ORDER, time("11-16T08:01"), null, null, ClaimState.FILED, null, null, null, null));
        assertEquals(2, count(office.only(CaseKind.A_TO_Z_CLAIM), Sort.OPENED));
    }

    @Test
    void a_reminder_begins_nothing_anew_and_shortens_a_deadline_at_most() {
        mail(BY_MAIL);
        ClaimRecord reminder = new ClaimRecord(
                null,
                ORDER,
                time("11-17T09:00"),
                null,
                null,
                ClaimState.AWAITING_SELLER,
                time("11-18T09:00"),
                null,
                null,
                null);
        mail(reminder);
        ClaimRecord urgent = new ClaimRecord(
                null,
                ORDER,
                time("11-13T09:00"),
                null,
                null,
                ClaimState.AWAITING_SELLER,
                time("11-13T20:00"),
                null,
                null,
                null);
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(1, count(claim, Sort.OPENED));
        assertEquals(time("11-12T09:15"), claim.since());
        assertEquals(time("11-14T09:00"), due(claim));
        assertEquals(1, mail(reminder).known());
        mail(urgent);
        assertEquals(time("11-13T20:00"), due(office.only(CaseKind.A_TO_Z_CLAIM)));
    }

    @Test
    void the_words_of_a_mail_about_a_claim_are_noted() {
        office.take("mail", new MailedRecord(BY_MAIL, null, "The whole mail"));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(1, count(claim, Sort.NOTED));
        assertEquals(
                1,
                office.take("mail", new MailedRecord(BY_MAIL, null, "The whole mail"))
                        .known());
    }

    private static MessageRecord message(String id, String at) {
        return new MessageRecord(id, ORDER, "Kim", time(at), "Hello", "Where is it?", null, false, null);
    }

    @Test
    void a_message_of_two_sources_is_one_message() {
        office.take("messages", message("M-1", "11-12T08:00"));
        mail(message("mail-1", "11-12T08:03"));
        mail(new MessageRecord("mail-2", ORDER, "Kim", time("11-12T09:00"), null, "Is it lost?", null, false, null));
        Case conversation = office.only(CaseKind.BUYER_MESSAGE);
        assertEquals(2, count(conversation, Sort.OPENED));
        assertEquals(1, count(conversation, Sort.MATCHED));
        mail(message("mail-3", "11-13T07:00"));
        assertEquals(2, count(office.only(CaseKind.BUYER_MESSAGE), Sort.MATCHED));
    }

    private static ReturnRecord returned(@Nullable String rma, String at) {
        return new ReturnRecord(ORDER, rma, time(at), null, null, null, null, null, null, null, List.of(), false, null);
    }

    @Test
    void a_return_of_a_mail_and_of_the_report_is_one_case_in_either_order() {
        mail(returned(null, "11-12T08:00"));
        office.take("returns", returned("R-1", "11-12T00:00"));
        Case asked = office.only(CaseKind.RETURN);
        assertEquals("R-1", asked.particulars().get(Particular.REFERENCE).orElseThrow());
        assertEquals(1, office.take("returns", returned("R-1", "11-12T00:00")).known());
        office.take("returns", returned("R-2", "11-12T00:00"));
        assertEquals(2, office.cases(CaseKind.RETURN).size());
        Office other = new Office();
        other.take("returns", returned("R-1", "11-12T00:00"));
        other.take("mail", new MailedRecord(returned(null, "11-12T08:00"), null, null));
        assertEquals(1, other.cases(CaseKind.RETURN).size());
    }

    @Test
    void a_refund_of_a_mail_and_of_a_file_is_one() {
        Refund filed = new Refund("R-1", ORDER, time("11-12T08:00"), dollars("5.00"), RefundKind.PARTIAL);
        office.take("refunds", new RefundRecord(filed));
        RefundRecord mailed = new RefundRecord(Refund.toldByMail("m-1", ORDER, time("11-12T08:10"), dollars("5.00")));
        assertEquals(1, mail(mailed).known());
        assertEquals(
                1,
                mail(new RefundRecord(Refund.toldByMail("m-2", ORDER, time("11-12T08:10"), dollars("6.00"))))
                        .fresh());
    }

    private PartCase.Answer part(CaseId id, @Nullable Instant told) {
        return new PartCase(office.desk).part(new PartCase.Request(ACCOUNT, id, told, NOW));
    }

    @Test
    void a_match_that_is_undone_is_a_filing_of_its_own_and_stays_so() {
        office.take("claims", BY_CSV);
        mail(BY_MAIL);
        CaseId id = office.only(CaseKind.A_TO_Z_CLAIM).id();
        assertEquals(new PartCase.Done(id), part(id, null));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(2, count(claim, Sort.OPENED));
        assertTrue(claim.history().stream()
                .anyMatch(entry -> entry.event().what().sort() == Sort.MATCHED && !entry.effective()));
        assertEquals(1, mail(BY_MAIL).known());
        assertEquals(new PartCase.Unclear(List.of()), part(id, null));
    }

    @Test
    void a_return_that_is_parted_has_a_case_of_its_own() {
        mail(returned(null, "11-12T08:00"));
        office.take("returns", returned("R-1", "11-12T00:00"));
        CaseId id = office.only(CaseKind.RETURN).id();
        PartCase.Done done = (PartCase.Done) part(id, time("11-12T00:00"));
        assertEquals(2, office.cases(CaseKind.RETURN).size());
        assertTrue(!done.matter().equals(id));
        assertEquals(1, office.take("returns", returned("R-1", "11-12T00:00")).known());
        assertEquals(2, office.cases(CaseKind.RETURN).size());
    }

    @Test
    void what_is_meant_has_to_be_clear() {
        office.take("claims", BY_CSV);
        mail(BY_MAIL);
        CaseId id = office.only(CaseKind.A_TO_Z_CLAIM).id();
        assertEquals(new PartCase.Unclear(List.of(time("11-12T09:15"))), part(id, time("11-12T09:16")));
        assertEquals(new PartCase.UnknownCase(), part(CaseId.about(ACCOUNT, CaseKind.RETURN, "none"), null));
    }
}
