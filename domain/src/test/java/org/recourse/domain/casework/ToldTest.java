package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Happening.Told;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.Policies;

/** What a mail says of a case: a hint, not proof (PRV-4). */
class ToldTest {
    private static final CaseId ID = CaseId.about(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, "an order");

    private static CaseEvent event(String at, Happening what) {
        Instant time = Instant.parse("2026-" + at + ":00Z");
        return new CaseEvent(time, time, Actor.AMAZON, "a test", what);
    }

    private static Case claim(CaseEvent... more) {
        Case opened = Case.of(
                Claims.TYPE,
                ID,
                AccountId.MAIN,
                List.of(
                        event("03-02T09:00", new Happening.Opened(Happening.Basis.STATED, Particulars.NONE)),
                        event("03-02T09:00", new Happening.Reported(ClaimState.AWAITING_SELLER, Particulars.NONE))));
        return opened.with(List.of(more));
    }

    private static CaseEvent told(String at, ClaimState state) {
        return event(at, new Told(state, Particulars.NONE.with(Particular.LIABILITY, "SELLER")));
    }

    @Test
    void what_is_told_moves_nothing_and_can_be_confirmed() {
        Case claim = claim(told("03-05T09:00", ClaimState.GRANTED));
        assertEquals(ClaimState.AWAITING_SELLER, claim.state());
        Act act = claim.confirmation().orElseThrow();
        assertEquals(ClaimTrigger.AMAZON_GRANTED, act.trigger());
        assertEquals(Instant.parse("2026-03-05T09:00:00Z"), act.at());
        assertEquals(Optional.of("SELLER"), act.particulars().get(Particular.LIABILITY));
    }

    @Test
    void the_last_mail_counts() {
        Case claim = claim(told("03-05T09:00", ClaimState.GRANTED), told("03-06T09:00", ClaimState.WITHDRAWN));
        assertEquals(
                ClaimTrigger.BUYER_WITHDREW, claim.confirmation().orElseThrow().trigger());
    }

    @Test
    void what_has_come_true_or_was_overtaken_is_told_no_more() {
        CaseEvent granted = event("03-05T10:00", new Happening.Reported(ClaimState.GRANTED, Particulars.NONE));
        assertTrue(
                claim(told("03-05T09:00", ClaimState.GRANTED), granted).told().isEmpty());
        assertTrue(
                claim(granted, told("03-05T11:00", ClaimState.GRANTED)).told().isEmpty());
        assertTrue(claim(told("03-05T09:00", ClaimState.DENIED), granted).told().isEmpty());
    }

    @Test
    void what_no_row_leads_to_is_told_and_cannot_be_confirmed() {
        Case claim = claim(told("03-05T09:00", ClaimState.APPEAL_WON));
        assertTrue(claim.told().isPresent());
        assertTrue(claim.confirmation().isEmpty());
    }

    @Test
    void a_dispute_that_is_told_again_is_since_when_it_was() {
        CaseEvent again = event("03-04T09:00", new Happening.Reported(ClaimState.AWAITING_SELLER, Particulars.NONE));
        assertEquals(Instant.parse("2026-03-02T09:00:00Z"), claim(again).since());
        CaseEvent granted = event("03-05T10:00", new Happening.Reported(ClaimState.GRANTED, Particulars.NONE));
        Particulars amount = Particulars.NONE.with(Particular.AMOUNT, "3.00 EUR");
        CaseEvent more = event("03-09T10:00", new Happening.Reported(ClaimState.GRANTED, amount));
        Case decided = claim(granted, more);
        assertEquals(Instant.parse("2026-03-05T10:00:00Z"), decided.since());
        assertEquals("3.00 EUR", decided.settledAmount().orElseThrow().toString());
    }

    @Test
    void what_amazon_pays_for_and_does_not_count_leaves_nothing_to_appeal() {
        Circumstances circumstances = new Circumstances(Policies.standard(), Optional.empty());
        CaseEvent granted = event("03-05T10:00", new Happening.Reported(ClaimState.GRANTED, Particulars.NONE));
        assertTrue(claim(granted).window(circumstances).isPresent());
        Particulars funded = Particulars.NONE.with(Particular.LIABILITY, "AMAZON");
        assertTrue(claim(event("03-05T10:00", new Happening.Reported(ClaimState.GRANTED, funded)))
                .window(circumstances)
                .isEmpty());
        Particulars counting = funded.with(Particular.METRIC_IMPACT, "COUNTS");
        assertTrue(claim(event("03-05T10:00", new Happening.Reported(ClaimState.GRANTED, counting)))
                .window(circumstances)
                .isPresent());
    }

    @Test
    void the_same_news_with_other_findings_on_its_authenticity_is_the_same() {
        Particulars passed = Particulars.NONE.with(Particular.AUTHENTICATION, "dkim=pass");
        CaseEvent plain = event("03-05T09:00", new Told(ClaimState.GRANTED, Particulars.NONE));
        CaseEvent checked = event("03-05T09:00", new Told(ClaimState.GRANTED, passed));
        assertTrue(plain.says(checked));
        Happening.Opened opened = new Happening.Opened(Happening.Basis.STATED, passed);
        Happening.Opened unchecked = new Happening.Opened(Happening.Basis.STATED, Particulars.NONE);
        assertTrue(event("03-05T09:00", opened).says(event("03-05T09:00", unchecked)));
    }
}
