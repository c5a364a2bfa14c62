package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.ReviewMail;
import org.recourse.application.casework.SortMail;
import org.recourse.application.casework.TellFact;
import org.recourse.application.casework.Worklist;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeState;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.playbook.Action;
import org.recourse.domain.playbook.Fact;

/** What mails bring onto the desk. */
class MailIntakeTest {
    private static final String RELAY = "k7@marketplace.amazon.de";
    private static final String PASSED = "dkim=pass";

    private final Office office = new Office();

    private ImportReport mails(IntakeRecord... records) {
        return office.take(
                false,
                "mail",
                List.of(records).stream()
                        .map(record -> (IntakeRow) new IntakeRow.Read(1, 1, new MailedRecord(record, PASSED, null)))
                        .toList());
    }

    private static MessageRecord message(String id, @Nullable OrderId order, String at) {
        return new MessageRecord(id, order, "Kim", time(at), "Hello", "Where is it?", null, false, RELAY);
    }

    private static UnsortedRecord unsorted(String id, String at) {
        return new UnsortedRecord(id, time(at), Doubt.NO_ORDER, "a@amazon.de", "Something", "Some words");
    }

    private static DecisionRecord granted(String at) {
        return new DecisionRecord(CaseKind.A_TO_Z_CLAIM, ORDER, time(at), ClaimState.GRANTED, null, dollars("30.00"));
    }

    @Test
    void a_copy_of_our_reply_answers_the_message_before_it() {
        mails(message("M-1", ORDER, "11-04T08:00"), new ReplyRecord("C-1", ORDER, null, time("11-04T10:00")));
        assertEquals(
                MessageState.AWAITING_BUYER, office.only(CaseKind.BUYER_MESSAGE).state());
        mails(message("M-2", ORDER, "11-04T11:00"));
        assertEquals(
                MessageState.AWAITING_REPLY, office.only(CaseKind.BUYER_MESSAGE).state());
    }

    @Test
    void a_copy_of_our_reply_opens_nothing_and_restarts_nothing() {
        ReplyRecord reply = new ReplyRecord("C-1", ORDER, null, time("11-04T07:00"));
        assertEquals(1, mails(reply).known());
        mails(message("M-1", ORDER, "11-04T08:00"));
        assertEquals(1, mails(reply).known());
        assertEquals(time("11-04T08:00"), office.only(CaseKind.BUYER_MESSAGE).since());
    }

    @Test
    void a_bounce_is_noted_and_moves_nothing() {
        BounceRecord bounce = new BounceRecord(ORDER, null, time("11-04T12:00"), "It did not arrive");
        assertEquals(1, mails(bounce).known());
        mails(message("M-1", ORDER, "11-04T08:00"), bounce);
        Case conversation = office.only(CaseKind.BUYER_MESSAGE);
        assertEquals(MessageState.AWAITING_REPLY, conversation.state());
        assertTrue(conversation.log().stream().anyMatch(event -> event.what().sort() == Happening.Sort.NOTED));
    }

    @Test
    void messages_about_no_order_meet_in_the_buyers_thread() {
        mails(
                message("M-1", null, "11-04T08:00"),
                new ReplyRecord("C-1", null, RELAY, time("11-04T09:00")),
                message("M-2", null, "11-04T10:00"));
        assertEquals(
                MessageState.AWAITING_REPLY, office.only(CaseKind.BUYER_MESSAGE).state());
        assertEquals(time("11-04T10:00"), office.only(CaseKind.BUYER_MESSAGE).since());
    }

    @Test
    void a_decision_that_a_mail_tells_of_closes_nothing_until_somebody_confirms_it() {
        office.take("claims", Sample.claim());
        mails(granted("11-14T09:00"));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(ClaimState.AWAITING_SELLER, claim.state());
        assertEquals(time("11-14T09:00"), claim.confirmation().orElseThrow().at());
        assertEquals(
                "AMAZON_GRANTED", claim.confirmation().orElseThrow().trigger().name());
        assertEquals(Action.CONFIRM_DECISION, advised(claim));
    }

    @Test
    void what_the_account_does_not_show_is_told_no_more_until_another_mail_says_it() {
        office.take("claims", Sample.claim());
        mails(granted("11-14T09:00"));
        CaseId id = office.only(CaseKind.A_TO_Z_CLAIM).id();
        new TellFact(office.desk)
                .tell(new TellFact.Request(ACCOUNT, id, Fact.DECISION_TOLD, false, time("11-15T09:00"), Office.NOW));
        assertNotEquals(Action.CONFIRM_DECISION, advised(office.only(CaseKind.A_TO_Z_CLAIM)));
        mails(granted("11-16T09:00"));
        assertEquals(Action.CONFIRM_DECISION, advised(office.only(CaseKind.A_TO_Z_CLAIM)));
    }

    private Action advised(Case claim) {
        return worklist().open().stream()
                .filter(task -> task.matter().id().equals(claim.id()))
                .findFirst()
                .flatMap(Worklist.Task::advice)
                .orElseThrow()
                .advice()
                .action();
    }

    private Worklist worklist() {
        return new DrawUpWorklist(office.desk, office.policies)
                .draw(new DrawUpWorklist.Request(ACCOUNT, Office.NOW, null, false, 0));
    }

    @Test
    void the_same_mail_from_two_mailboxes_is_one_whatever_their_servers_found() {
        mails(granted("11-14T09:00"));
        IntakeRow other = new IntakeRow.Read(1, 1, new MailedRecord(granted("11-14T09:00"), "dkim=none", null));
        assertEquals(1, office.take(false, "mail", List.of(other)).known());
    }

    @Test
    void what_the_server_found_of_a_mail_stands_in_the_history() {
        mails(message("M-1", ORDER, "11-04T08:00"));
        assertEquals(
                PASSED,
                office.only(CaseKind.BUYER_MESSAGE)
                        .particulars()
                        .get(Particular.AUTHENTICATION)
                        .orElseThrow());
    }

    @Test
    void a_mail_that_cannot_be_sorted_is_kept_and_counted_beside_the_worklist() {
        ImportReport report = mails(unsorted("U-1", "11-04T08:00"), new NeedlessRecord());
        assertEquals(List.of(1L, 1L, 1L), List.of(report.fresh(), report.known(), report.aside()));
        ImportReport again = mails(unsorted("U-1", "11-04T08:00"));
        assertEquals(List.of(0L, 1L, 0L), List.of(again.fresh(), again.known(), again.aside()));
        assertEquals(List.of(), worklist().open());
        assertEquals(1, worklist().unsorted());
        ReviewMail.UnsortedMail mail =
                new ReviewMail(office.desk).review(ACCOUNT).get(0);
        assertEquals("Some words", mail.textOrNull());
        assertEquals(Doubt.NO_ORDER, mail.doubt());
        assertEquals(PASSED, mail.authenticationOrNull());
    }

    private SortMail.Answer sort(CaseId mail, SortMail.Place place) {
        return new SortMail(office.desk, office.policies)
                .sort(new SortMail.Request(ACCOUNT, mail, place, Instant.parse("2026-11-21T00:00:00Z")));
    }

    private static SortMail.Matter about(CaseKind kind, OrderId order) {
        return new SortMail.Matter(kind, Particulars.NONE.with(Particular.ORDER, order.text()), null);
    }

    @Test
    void a_mail_that_is_assigned_opens_a_case_with_its_words_and_waits_no_more() {
        mails(unsorted("U-1", "11-04T08:00"));
        CaseId mail = office.only(CaseKind.AMAZON_NOTICE).id();
        SortMail.Sorted sorted = (SortMail.Sorted) sort(mail, about(CaseKind.A_TO_Z_CLAIM, ORDER));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertEquals(claim.id(), sorted.matter().orElseThrow());
        assertEquals(time("11-04T08:00"), claim.openedAt());
        assertTrue(claim.particulars().get(Particular.TEXT).isPresent());
        assertEquals(NoticeState.CLOSED, office.only(CaseKind.AMAZON_NOTICE).state());
        assertEquals(0, worklist().unsorted());
        assertTrue(sort(mail, new SortMail.Nowhere()) instanceof SortMail.NotWaiting);
    }

    @Test
    void the_order_is_read_from_the_mail_if_it_names_only_one_and_strangers_stay_apart() {
        mails(
                new UnsortedRecord(
                        "U-1", Instant.EPOCH, Doubt.NO_DATE, "a@amazon.de", "About " + ORDER.text(), "Words"),
                new UnsortedRecord("U-2", Instant.EPOCH, Doubt.NO_DATE, "b@amazon.de", "A question", "Blue?"),
                new UnsortedRecord("U-3", Instant.EPOCH, Doubt.NO_DATE, "c@amazon.de", "A question", "Red?"));
        for (Case mail : office.cases(CaseKind.AMAZON_NOTICE)) {
            sort(mail.id(), new SortMail.Matter(CaseKind.BUYER_MESSAGE, Particulars.NONE, null));
        }
        assertEquals(3, office.cases(CaseKind.BUYER_MESSAGE).size());
        assertTrue(office.cases(CaseKind.BUYER_MESSAGE).stream()
                .anyMatch(matter -> matter.order().filter(ORDER::equals).isPresent()));
        assertTrue(office.cases(CaseKind.BUYER_MESSAGE).stream()
                .allMatch(matter -> matter.openedAt().isAfter(Instant.EPOCH)));
    }

    @Test
    void a_mail_about_an_open_case_becomes_a_note_of_it() {
        office.take("claims", Sample.claim());
        mails(unsorted("U-1", "11-14T08:00"));
        sort(office.only(CaseKind.AMAZON_NOTICE).id(), about(CaseKind.A_TO_Z_CLAIM, ORDER));
        Case claim = office.only(CaseKind.A_TO_Z_CLAIM);
        assertTrue(claim.log().stream()
                .anyMatch(event -> event.what().sort() == Happening.Sort.NOTED
                        && event.at().equals(time("11-14T08:00"))));
    }

    @Test
    void a_mail_is_dismissed_or_noted_on_any_case_and_a_wrong_place_is_named() {
        office.take("claims", Sample.claim());
        CaseId claim = office.only(CaseKind.A_TO_Z_CLAIM).id();
        mails(unsorted("U-1", "11-14T08:00"));
        CaseId mail = office.only(CaseKind.AMAZON_NOTICE).id();
        CaseId nobody = CaseId.about(ACCOUNT, CaseKind.RETURN, "nothing");
        assertEquals(new SortMail.Unknown(nobody), sort(mail, new SortMail.Note(nobody)));
        assertEquals(new SortMail.Unknown(nobody), sort(nobody, new SortMail.Nowhere()));
        SortMail.Matter odd = new SortMail.Matter(
                CaseKind.SELLER_FEEDBACK,
                Particulars.NONE.with(Particular.RATING, "9").with(Particular.ORDER, ORDER.text()),
                null);
        assertEquals("rating", ((SortMail.Unfit) sort(mail, odd)).why().what());
        SortMail.Matter nameless = new SortMail.Matter(CaseKind.A_TO_Z_CLAIM, Particulars.NONE, null);
        assertEquals("order", ((SortMail.Unfit) sort(mail, nameless)).why().what());
        assertTrue(sort(claim, new SortMail.Nowhere()) instanceof SortMail.NotWaiting);
        assertTrue(sort(mail, new SortMail.Note(claim)) instanceof SortMail.Sorted);
    }
}
