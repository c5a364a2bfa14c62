package org.recourse.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.TroubledDesk;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.casework.AttachEvidence;
import org.recourse.application.casework.Recorded;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.application.privacy.PurgePersonalData.Answer;
import org.recourse.application.privacy.PurgePersonalData.Ground;
import org.recourse.application.privacy.PurgePersonalData.Request;
import org.recourse.application.privacy.PurgePersonalData.Staying;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;

/** Personal data go when their time is over, and nothing else does (POL-26, PRV-2). */
class PurgingTest {
    private final Office office = new Office();

    private static MessageRecord settled() {
        return new MessageRecord("M-1", ORDER, Sample.BUYER, time("11-04T08:00"), null, Sample.WORDS, null, true);
    }

    private CaseId settledConversation() {
        office.take("orders", new OrderRecord(Office.delivered(ORDER, "11-07T10:00")));
        office.take("messages", settled());
        return office.only(CaseKind.BUYER_MESSAGE).id();
    }

    @Test
    void words_go_thirty_days_after_the_delivery() {
        CaseId id = settledConversation();
        Answer early = purge("12-07T10:00", false);
        assertEquals(List.of(), early.gone());
        assertEquals(Ground.NOT_DUE, early.staying().get(0).ground());
        assertEquals(time("12-07T10:00"), early.staying().get(0).until().orElseThrow());
        assertEquals(List.of(id), purge("12-07T10:01", false).gone());
        assertFalse(office.picture().contains(Sample.WORDS) || office.picture().contains(Sample.BUYER));
    }

    @Test
    void without_a_delivery_the_last_thing_that_happened_counts() {
        office.take("messages", settled());
        assertEquals(List.of(), purge("12-04T08:00", false).gone());
        assertEquals(1, purge("12-04T08:01", false).gone().size());
    }

    @Test
    void an_open_case_and_every_case_of_its_order_stay() {
        settledConversation();
        office.take("claims", Sample.claim());
        Answer answer = purge("12-31T00:00", false);
        assertEquals(List.of(), answer.gone());
        assertEquals(List.of(Ground.OTHER_CASE_OPEN), grounds(answer));
        office.take("messages", Sample.message("M-2", "11-10T08:00", null));
        assertEquals(List.of(Ground.CASE_OPEN), grounds(purge("12-31T00:00", false)));
    }

    /** POL-3. */
    @Test
    void words_stay_as_long_as_an_appeal_is_possible() {
        settledConversation();
        office.take("claims", Sample.claim(ClaimState.GRANTED, "11-30T00:00"));
        assertEquals(List.of(Ground.WINDOW_OPEN), grounds(purge("12-30T00:00", false)));
        assertEquals(1, purge("12-30T00:01", false).gone().size());
    }

    /** POL-26. */
    @Test
    void a_recorded_ground_keeps_the_words_of_every_case_of_the_order_until_it_is_released() {
        settledConversation();
        office.take("claims", Sample.claim(ClaimState.GRANTED, "11-30T00:00"));
        keep("tax audit", "11-30T00:00");
        Staying staying = purge("12-31T00:00", false).staying().get(0);
        assertEquals(Ground.RECORDED, staying.ground());
        assertEquals("tax audit", staying.recorded().orElseThrow());
        assertEquals(List.of(), purge("12-31T00:00", true).gone());
        release("12-31T00:00");
        assertEquals(1, purge("12-31T00:00", false).gone().size());
    }

    @Test
    void the_last_word_on_a_ground_holds_even_within_one_second_or_with_a_clock_set_back() {
        settledConversation();
        int before = office.only(CaseKind.BUYER_MESSAGE).version();
        keep("tax audit", "11-30T00:00");
        release("11-30T00:00");
        assertEquals(Optional.empty(), hold());
        keep("tax audit", "11-30T00:00");
        keep("lawsuit", "11-01T00:00");
        assertEquals(Optional.of("lawsuit"), hold());
        release("11-01T00:00");
        release("11-01T00:00");
        assertEquals(Optional.empty(), hold());
        keep("lawsuit", "12-01T00:00");
        keep("lawsuit", "12-02T00:00");
        assertEquals(before + 6, office.only(CaseKind.BUYER_MESSAGE).version());
    }

    @Test
    void a_clock_that_was_set_back_between_two_words_does_not_turn_them_round() {
        settledConversation();
        keep("tax audit", "11-30T00:00");
        release("11-25T00:00");
        assertEquals(Optional.empty(), hold());
        keep("lawsuit", "11-20T00:00");
        assertEquals(Optional.of("lawsuit"), hold());
    }

    @Test
    void a_ground_is_recorded_with_the_time_of_asking_whatever_else_is_known_of_later() {
        settledConversation();
        Recorded.Done done = assertInstanceOf(Recorded.Done.class, keep("tax audit", "11-01T00:00"));
        assertEquals(time("11-01T00:00"), Iterables.getLast(done.matter().log()).at());
        assertEquals(Optional.of("tax audit"), done.matter().hold());
        assertEquals(Optional.empty(), release("11-02T00:00").matter().hold());
    }

    @Test
    void a_ground_has_words() {
        settledConversation();
        assertThrows(IllegalArgumentException.class, () -> keep(" \t", "11-30T00:00"));
    }

    @Test
    void words_in_one_case_stay_on_the_ground_of_another_of_the_order() {
        settledConversation();
        office.take("seller-feedback", Sample.feedback(1));
        office.take("feedback-changes", Sample.removal());
        keep("tax audit", "11-30T00:00");
        Answer answer = purge("12-31T00:00", false);
        assertEquals(List.of(Ground.RECORDED, Ground.RECORDED), grounds(answer));
        assertEquals("tax audit", answer.staying().get(1).recorded().orElseThrow());
    }

    @Test
    void what_is_gone_cannot_be_kept_any_more() {
        settledConversation();
        purge("12-31T00:00", false);
        assertInstanceOf(Recorded.Purged.class, keep("tax audit", "12-31T00:00"));
    }

    @Test
    void a_dry_run_only_tells() {
        settledConversation();
        String before = office.picture();
        assertEquals(1, purge("12-31T00:00", true).gone().size());
        assertEquals(before, office.picture());
    }

    @Test
    void after_a_purge_the_trail_is_whole_and_the_case_is_shown_without_its_words() {
        CaseId id = settledConversation();
        purge("12-31T00:00", false);
        assertTrue(new VerifyDesk(office.desk).verify(ACCOUNT).isSound());
        var file = new ShowCase(office.desk, office.policies, ProductNotes.NONE)
                .show(new ShowCase.Request(ACCOUNT, id, time("12-31T00:00")))
                .orElseThrow();
        assertTrue(file.purged());
        assertEquals(Map.of(), file.words());
    }

    @Test
    void after_a_purge_the_same_file_adds_nothing() {
        settledConversation();
        purge("12-31T00:00", false);
        long events = office.events();
        ImportReport report = office.take("messages", settled());
        assertEquals(1, report.known());
        assertEquals(events, office.events());
        assertFalse(office.picture().contains(Sample.WORDS));
        assertEquals(List.of(), purge("12-31T00:00", false).gone());
    }

    @Test
    void after_a_purge_the_files_that_brought_a_feedback_and_its_answer_add_nothing() {
        office.take("seller-feedback", Sample.feedback(1));
        office.take("feedback-changes", Sample.removal());
        assertEquals(1, purge("12-31T00:00", false).gone().size());
        long events = office.events();
        assertEquals(1, office.take("seller-feedback", Sample.feedback(1)).known());
        assertEquals(events, office.events());
    }

    @Test
    void after_a_purge_news_is_still_learned_without_its_words() {
        settledConversation();
        purge("12-31T00:00", false);
        assertEquals(
                1,
                office.take("messages", Sample.message("M-2", "12-31T08:00", null))
                        .changed());
        assertFalse(office.picture().contains(Sample.WORDS));
    }

    @Test
    void the_name_of_an_attached_file_goes_too() {
        office.take("claims", Sample.claim(ClaimState.DENIED, "11-12T09:00"));
        CaseId id = office.only(CaseKind.A_TO_Z_CLAIM).id();
        new AttachEvidence(office.desk)
                .attach(new AttachEvidence.Request(
                        ACCOUNT,
                        id,
                        "signature",
                        "0".repeat(64),
                        Sample.BUYER,
                        time("11-13T00:00"),
                        time("11-13T00:00")));
        assertTrue(office.picture().contains(Sample.BUYER));
        assertEquals(List.of(id), purge("12-31T00:00", false).gone());
        assertFalse(office.picture().contains(Sample.BUYER));
    }

    @Test
    void forgetting_is_complete_once_the_store_says_so() {
        assertTrue(new PurgePersonalData(office.desk, office.policies).isComplete());
        TroubledDesk full = new TroubledDesk(office.desk, "isPurgingComplete", () -> false);
        assertFalse(new PurgePersonalData(full, office.policies).isComplete());
    }

    private Optional<String> hold() {
        return office.only(CaseKind.BUYER_MESSAGE).hold();
    }

    private Recorded keep(String ground, String now) {
        CaseId id = office.only(CaseKind.BUYER_MESSAGE).id();
        return new KeepPersonalData(office.desk).keep(new KeepPersonalData.Request(ACCOUNT, id, ground, time(now)));
    }

    private Recorded.Done release(String now) {
        CaseId id = office.only(CaseKind.BUYER_MESSAGE).id();
        Recorded answer =
                new ReleasePersonalData(office.desk).release(new ReleasePersonalData.Request(ACCOUNT, id, time(now)));
        return assertInstanceOf(Recorded.Done.class, answer);
    }

    private static List<Ground> grounds(Answer answer) {
        return answer.staying().stream().map(Staying::ground).toList();
    }

    private Answer purge(String now, boolean dryRun) {
        return new PurgePersonalData(office.desk, office.policies).purge(new Request(ACCOUNT, time(now), dryRun));
    }
}
