package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.dollars;
import static org.recourse.application.Office.time;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.TroubledDesk;
import org.recourse.application.casework.ActOnCase.Details;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Desk;
import org.recourse.application.intake.Sample;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Refusal;

/** Acting on a case: what is legal is recorded, all else leaves the desk as it was. */
class ActingTest {
    private static final CaseId NOBODYS = CaseId.parse("ATZ-0000000000");

    private final Workplace work = new Workplace();
    private CaseId claim = NOBODYS;

    @BeforeEach
    void a_claim_of_thirty_dollars() {
        Particulars amount = Particulars.NONE.with(Particular.AMOUNT, "30.00 USD");
        claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", amount);
    }

    @Test
    void an_illegal_act_is_refused_with_what_would_be_legal() {
        Refusal refusal = work.refused(claim, "11-10T10:00", "seller-appealed");
        assertEquals(Refusal.Reason.NO_ROW, refusal.reason());
        assertTrue(refusal.open().stream().anyMatch(trigger -> trigger.name().equals("SELLER_RESPONDED")));
    }

    /** ATZ-17. */
    @Test
    void a_refund_of_a_part_does_not_settle_a_claim() {
        String before = work.office.picture();
        ActOnCase.Answer answer = work.act(claim, "11-10T10:00", "seller-refunded", Workplace.amount(dollars("10.00")));
        Refusal refusal = assertInstanceOf(ActOnCase.Refused.class, answer).refusal();
        assertEquals("ATZ-17", refusal.rule().id());
        assertEquals(before, work.office.picture());
    }

    @Test
    void nothing_happens_to_a_case_before_its_present_state_began() {
        Refusal refusal = work.refused(claim, "11-10T08:59", "seller-responded");
        assertEquals(Refusal.Reason.OUT_OF_ORDER, refusal.reason());
    }

    @Test
    void an_unknown_case_and_an_unknown_event_are_answers() {
        assertInstanceOf(
                ActOnCase.UnknownCase.class, work.act(NOBODYS, "11-10T10:00", "seller-responded", Details.NONE));
        ActOnCase.Answer answer = work.act(claim, "11-10T10:00", "seller-shrugged", Details.NONE);
        assertTrue(
                assertInstanceOf(ActOnCase.UnknownEvent.class, answer).known().contains("seller-responded"));
    }

    @Test
    void who_has_not_seen_the_latest_version_loses_the_race() {
        int seen = work.file(claim, "11-10T10:00").matter().version();
        assertInstanceOf(ActOnCase.Done.class, respond(seen));
        String before = work.office.picture();
        assertEquals(new ActOnCase.Conflict(seen + 1), respond(seen));
        assertEquals(before, work.office.picture());
    }

    @Test
    void of_two_who_act_at_once_one_wins() throws Exception {
        int seen = work.file(claim, "11-10T10:00").matter().version();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<ActOnCase.Answer> act = () -> respond(seen);
            long won = 0;
            for (Future<ActOnCase.Answer> answer : two.invokeAll(List.of(act, act))) {
                won += answer.get() instanceof ActOnCase.Done ? 1 : 0;
            }
            assertEquals(1, won);
            assertEquals(seen + 1, work.file(claim, "11-10T12:00").matter().version());
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void a_store_that_finds_another_writer_itself_is_answered_with_a_conflict() {
        Desk contested = new TroubledDesk(work.office.desk, "append", () -> Cases.Append.CONFLICT);
        ActOnCase.Answer answer = new ActOnCase(contested, work.office.policies)
                .act(ActOnCase.Request.of(ACCOUNT, claim, "seller-responded", time("11-10T11:00")));
        assertInstanceOf(ActOnCase.Conflict.class, answer);
        assertEquals("awaiting-seller", work.office.state(claim));
    }

    private ActOnCase.Answer respond(@Nullable Integer expectedVersion) {
        return new ActOnCase(work.office.desk, work.office.policies)
                .act(new ActOnCase.Request(
                        ACCOUNT,
                        claim,
                        "seller-responded",
                        time("11-10T11:00"),
                        time("11-10T11:00"),
                        Details.NONE,
                        expectedVersion));
    }

    @Test
    void an_act_that_an_earlier_decision_overtook_stays_in_the_history_without_effect() {
        work.acts(claim, "11-10T11:00", "seller-responded", "responded");
        work.office.take("claims", Sample.claim(ClaimState.GRANTED, "11-10T10:30"));
        assertEquals("granted", work.office.state(claim));
        assertFalse(Iterables.getLast(work.file(claim, "11-10T12:00").matter().history())
                .effective());
    }
}
