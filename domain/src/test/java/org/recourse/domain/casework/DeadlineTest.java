package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.notice.Notices;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Force;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/** Where deadlines come from and what becomes of them (POL-1 to POL-3, NTC-2). */
class DeadlineTest {
    private static final PolicyEntry OWN = new PolicyEntry(
            PolicyId.CLAIM_ANSWER,
            "24 hours",
            "own",
            LocalDate.EPOCH,
            null,
            Marketplace.DE,
            "the lead",
            LocalDate.EPOCH,
            Force.IN_FORCE);

    @Test
    void a_deadline_names_rule_source_edition_start_and_due_instant() {
        Deadline deadline = asked().deadline().orElseThrow();
        assertEquals("POL-1", deadline.rule().id());
        assertFalse(deadline.source().isBlank());
        assertFalse(deadline.edition().isBlank());
        assertEquals(Playthrough.time("03-02T10:00"), deadline.start());
        assertEquals(Playthrough.time("03-05T10:00"), deadline.due());
    }

    @Test
    void a_stated_deadline_beats_the_policy() {
        Playthrough claim = asked().stated("03-02T10:00", "03-04T18:00").isDue("POL-1", "03-04T18:00");
        Deadline deadline = claim.deadline().orElseThrow();
        assertEquals(Deadline.NOTICE, deadline.source());
        assertEquals(asked().deadline().orElseThrow().edition(), deadline.edition());
    }

    @Test
    void the_deadline_stated_last_holds() {
        asked().stated("03-02T11:00", "03-07T18:00")
                .stated("03-02T10:00", "03-04T18:00")
                .isDue("POL-1", "03-07T18:00");
    }

    @Test
    void a_deadline_stated_for_an_earlier_question_does_not_hold_for_the_next() {
        asked().stated("03-02T10:00", "03-04T18:00")
                .acted("03-03T10:00", "seller-responded")
                .hasNoClock()
                .acted("03-06T10:00", "amazon-asked")
                .isDue("POL-1", "03-09T10:00");
    }

    @Test
    void a_stated_deadline_says_nothing_of_the_time_to_appeal() {
        Playthrough claim = asked().stated("03-02T10:00", "03-04T18:00").reported("03-02T10:00", "granted");
        claim.hasNoClock();
        assertEquals(
                Playthrough.time("04-01T10:00"), claim.window().orElseThrow().due());
        assertEquals("POL-3", claim.window().orElseThrow().rule().id());
    }

    @Test
    void where_no_policy_has_a_say_a_stated_deadline_holds_by_itself() {
        Playthrough notice = notice().stated("03-02T09:00", "03-09T09:00").isDue("NTC-2", "03-09T09:00");
        Deadline deadline = notice.deadline().orElseThrow();
        assertEquals(Deadline.NOTICE, deadline.source());
        assertEquals("", deadline.edition());
        assertEquals(Playthrough.time("03-02T09:00"), deadline.start());
    }

    @Test
    void going_on_from_task_to_task_keeps_a_stated_deadline() {
        notice().stated("03-02T09:00", "03-09T09:00")
                .acted("03-03T09:00", "triaged-minor")
                .acted("03-04T09:00", "seller-corrected")
                .isDue("NTC-2", "03-09T09:00");
    }

    @Test
    void a_closed_or_waiting_case_has_no_deadline() {
        notice().stated("03-02T09:00", "03-09T09:00")
                .acted("03-03T09:00", "triaged-minor")
                .acted("03-04T09:00", "seller-answered")
                .hasNoClock()
                .acted("03-05T09:00", "amazon-accepted")
                .hasNoClock();
    }

    @Test
    void a_deadline_is_overdue_only_after_its_last_instant() {
        Deadline deadline = asked().deadline().orElseThrow();
        assertFalse(deadline.isOverdue(deadline.due()));
        assertTrue(deadline.isOverdue(deadline.due().plusNanos(1)));
    }

    @Test
    void the_marketplace_and_the_users_own_value_are_asked() {
        Policies own = Policies.standard().overriddenBy(List.of(OWN));
        Case claim = asked().matter();
        Deadline german = claim.deadline(new Circumstances(own, Optional.of(Marketplace.DE)))
                .orElseThrow();
        Deadline french = claim.deadline(new Circumstances(own, Optional.of(Marketplace.FR)))
                .orElseThrow();
        assertEquals(Playthrough.time("03-03T10:00"), german.due());
        assertEquals(Playthrough.time("03-05T10:00"), french.due());
    }

    @Test
    void two_channels_do_the_duty_to_contact_the_buyer_and_one_twice_does_not() {
        Playthrough claim = asked();
        claim.contacted("03-02T11:00", ContactChannel.MESSAGE).contacted("03-02T12:00", ContactChannel.MESSAGE);
        Deadline contact = claim.deadlines().get(1);
        assertEquals("POL-2", contact.rule().id());
        assertEquals(Playthrough.time("03-04T10:00"), contact.due());
        claim.contacted("03-02T13:00", ContactChannel.SMS);
        assertEquals(1, claim.deadlines().size());
    }

    /** MSG-4: the seller's next word keeps the promise of the last one. */
    @Test
    void a_promise_to_the_buyer_runs_until_the_seller_says_the_next_word() {
        Playthrough claim = asked().contacted("03-02T11:00", ContactChannel.MESSAGE, promise("03-04T11:00"));
        Deadline promised = claim.deadlines().get(2);
        assertEquals("MSG-4", promised.rule().id());
        assertEquals(Playthrough.time("03-04T11:00"), promised.due());
        assertEquals(
                2,
                claim.contacted("03-03T11:00", ContactChannel.MESSAGE)
                        .deadlines()
                        .size());
    }

    @Test
    void a_promise_ends_with_the_case() {
        Playthrough claim = asked().contacted("03-02T11:00", ContactChannel.MESSAGE, promise("03-04T11:00"));
        assertEquals(List.of(), claim.reported("03-03T11:00", "denied").deadlines());
    }

    private static Particulars promise(String due) {
        return Particulars.NONE.with(Particular.PROMISE, Playthrough.time(due).toString());
    }

    private static Playthrough asked() {
        return Playthrough.opened(Claims.TYPE, "03-02T09:00", Particulars.NONE).acted("03-02T10:00", "amazon-asked");
    }

    private static Playthrough notice() {
        return Playthrough.opened(Notices.TYPE, "03-02T09:00", Particulars.NONE);
    }
}
