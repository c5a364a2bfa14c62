package org.recourse.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;

/** A notice from its arrival to the last prevention task (NTC-1 to NTC-6). */
class NoticeStoryTest {
    @Test
    void a_severe_warning_is_stopped_answered_twice_and_prevented() {
        // A warning about intellectual property states a deadline; no policy would (NTC-2).
        Playthrough notice = warning("intellectual-property").stated("03-02T09:00", "03-09T09:00");
        notice.is("received").isDue("NTC-2", "03-09T09:00");
        assertEquals(Optional.of(Deadline.NOTICE), notice.deadline().map(Deadline::source));

        // A warning is triaged before it is answered. This one is severe: the sale is stopped first (NTC-3).
        assertEquals(
                "NTC-2", notice.refused("03-02T10:00", "seller-answered").rule().id());
        notice.acted("03-02T10:00", "triaged-severe").is("triaged").isDue("NTC-2", "03-09T09:00");
        assertEquals(Optional.of(NoticeSeverity.SEVERE), NoticeSeverity.of(notice.matter()));
        assertEquals(
                "NTC-3", notice.refused("03-02T11:00", "seller-answered").rule().id());
        assertEquals(
                "NTC-3",
                notice.refused("03-02T11:00", "seller-corrected").rule().id());
        assertEquals(
                "NTC-3", notice.refused("03-02T11:00", "seller-appealed").rule().id());
        notice.acted("03-02T11:00", "seller-stopped-sales").is("sales-stopped").isDue("NTC-2", "03-09T09:00");

        // Correcting alone does not end it: Amazon is owed an explanation.
        notice.acted("03-03T09:00", "seller-corrected").is("corrected").isDue("NTC-2", "03-09T09:00");
        assertEquals(
                "NTC-3", notice.refused("03-03T10:00", "seller-closed").rule().id());

        // The first answer is rejected and may be given again (NTC-2); the old deadline is past and gone.
        notice.acted("03-04T09:00", "seller-answered").is("answered").hasNoClock();
        notice.acted("03-06T09:00", "amazon-rejected").is("rejected").hasNoClock();
        notice.acted("03-06T12:00", "seller-answered")
                .acted("03-08T09:00", "amazon-accepted")
                .is("accepted");

        // The prevention tasks stay open after the answer (NTC-6).
        assertEquals(
                List.of(NoticeEvidence.RULE_REVIEW, NoticeEvidence.PRODUCT_CHECK),
                notice.matter().missingEvidence());
        assertEquals(
                "NTC-6", notice.refused("03-09T09:00", "seller-closed").rule().id());
        notice.attached("03-10T09:00", "rule-review");
        assertEquals(
                "NTC-6", notice.refused("03-10T09:00", "seller-closed").rule().id());
        notice.attached("03-11T09:00", "product-check")
                .acted("03-11T10:00", "seller-closed")
                .is("closed");
        assertEquals(List.of(), notice.matter().missingEvidence());
    }

    @Test
    void an_inquiry_is_answered_without_more_ado() {
        Playthrough notice = warning("inquiry");
        assertEquals(List.of(), notice.matter().missingEvidence());
        notice.acted("03-02T10:00", "seller-answered").is("answered").acted("03-03T09:00", "amazon-accepted");
        notice.acted("03-03T10:00", "seller-closed").is("closed");
    }

    @Test
    void a_minor_matter_is_corrected_and_closed() {
        warning("listing")
                .acted("03-02T10:00", "triaged-minor")
                .acted("03-02T11:00", "seller-corrected")
                .is("corrected")
                .acted("03-02T12:00", "seller-closed")
                .is("closed");
    }

    @Test
    void a_wrong_warning_is_appealed_with_proof() {
        Playthrough notice = warning("policy").acted("03-02T10:00", "triaged-minor");
        assertEquals(
                "NTC-5", notice.refused("03-02T11:00", "seller-appealed").rule().id());
        notice.attached("03-02T11:00", "proof")
                .acted("03-02T12:00", "seller-appealed")
                .is("appealed");
        notice.acted("03-05T12:00", "amazon-withdrew").is("closed");
    }

    @Test
    void the_last_judgement_of_the_severity_holds() {
        Playthrough notice =
                Playthrough.opened(Notices.TYPE, "03-02T09:00", Particulars.NONE.with(Particular.SEVERITY, "severe"));
        assertEquals(Optional.of(NoticeSeverity.SEVERE), NoticeSeverity.of(notice.matter()));
        notice.acted("03-02T10:00", "triaged-severe").acted("03-02T11:00", "triaged-minor");
        assertEquals(Optional.of(NoticeSeverity.MINOR), NoticeSeverity.of(notice.matter()));
        notice.acted("03-02T12:00", "seller-answered").is("answered");
    }

    @Test
    void nothing_is_guessed_of_a_notice_that_says_nothing() {
        Playthrough notice = Playthrough.opened(Notices.TYPE, "03-02T09:00", Particulars.NONE);
        assertEquals(Optional.empty(), NoticeSeverity.of(notice.matter()));
        assertEquals(Optional.empty(), NoticeKind.of(notice.matter()));
        assertEquals(Optional.empty(), NoticeSeverity.find("dreadful"));
        notice.hasNoClock();
    }

    @Test
    void what_the_notice_says_beats_the_reason_it_was_opened_with() {
        Playthrough notice = Playthrough.opened(
                Notices.TYPE,
                "03-02T09:00",
                Particulars.NONE.with(Particular.REASON, "inquiry").with(Particular.NOTICE_KIND, "safety"));
        assertEquals(Optional.of(NoticeKind.SAFETY), NoticeKind.of(notice.matter()));
    }

    private static Playthrough warning(String kind) {
        return Playthrough.opened(Notices.TYPE, "03-02T09:00", Particulars.NONE.with(Particular.NOTICE_KIND, kind));
    }
}
