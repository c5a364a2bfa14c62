package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTransition;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Step;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;

/** What acting on a case answers, and what it leaves alone (ATZ-2 to ATZ-4, ATZ-15). */
class ActingTest {
    private static final Circumstances CIRCUMSTANCES = Circumstances.of(Policies.standard());

    @Test
    void acting_changes_nothing_and_answers_with_the_event_to_add() {
        Case before = filed().matter();
        Act act = Act.of(trigger("amazon-asked"), Playthrough.time("03-02T10:00"));
        Ruling.Accepted ruling = assertInstanceOf(
                Ruling.Accepted.class, before.act(act, CIRCUMSTANCES, Playthrough.time("03-02T11:00"), "manual"));
        CaseEvent event = ruling.event();
        assertEquals(List.of(event), ruling.events());
        assertEquals(Playthrough.time("03-02T10:00"), event.at());
        assertEquals(Playthrough.time("03-02T11:00"), event.recordedAt());
        assertEquals(Actor.AMAZON, event.actor());
        assertEquals("manual", event.source());
        assertEquals(ClaimState.FILED, before.state());
        assertEquals(1, before.version());
        assertEquals(2, before.with(event).version());
        assertEquals(ClaimState.AWAITING_SELLER, before.with(event).state());
    }

    @Test
    void what_has_no_row_is_refused_and_the_open_triggers_are_named() {
        Refusal refusal = filed().refused("03-02T10:00", "seller-appealed");
        assertEquals(Refusal.Reason.NO_ROW, refusal.reason());
        assertEquals("ATZ-2", refusal.rule().id());
        assertEquals(List.of("from FILED nothing leads on when the seller appealed"), refusal.missing());
        assertEquals(
                List.of("amazon-asked", "seller-refunded", "buyer-withdrew", "amazon-granted", "amazon-denied"),
                kebabs(refusal.open()));
    }

    @Test
    void an_act_before_the_present_state_began_is_out_of_order() {
        Playthrough claim = filed().acted("03-02T10:00", "amazon-asked");
        Refusal refusal = claim.refused("03-02T09:59", "seller-responded");
        assertEquals(Refusal.Reason.OUT_OF_ORDER, refusal.reason());
        assertEquals(
                List.of("the case has been awaiting-seller since 2026-03-02T10:00:00Z; "
                        + "nothing can happen to it before that"),
                refusal.missing());
        assertTrue(kebabs(refusal.open()).contains("seller-responded"));
        claim.acted("03-02T10:00", "seller-responded").is("responded");
    }

    @Test
    void an_act_that_an_earlier_event_overtook_stays_without_effect() {
        Playthrough claim = filed().acted("03-02T12:00", "amazon-asked").reported("03-02T11:00", "denied");
        claim.is("denied");
        List<Entry> history = claim.matter().history();
        assertEquals(
                List.of(true, true, false),
                history.stream().map(Entry::effective).toList());
        assertEquals(ClaimState.DENIED, history.get(2).state());
    }

    @Test
    void a_report_is_taken_as_it_is_even_where_no_row_leads() {
        filed().reported("03-03T09:00", "appeal-lost").is("appeal-lost").means(Liability.SELLER, MetricImpact.COUNTS);
    }

    @Test
    void of_two_reports_of_one_instant_the_one_further_on_holds() {
        filed().reported("03-03T09:00", "granted")
                .reported("03-03T09:00", "responded")
                .is("granted");
    }

    @Test
    void money_and_metric_of_a_decision_may_be_reversed_alone() {
        Particulars amazonPays = Particulars.NONE.with(Particular.LIABILITY, "AMAZON");
        Particulars spared = Particulars.NONE.with(Particular.METRIC_IMPACT, "SPARED");
        appealed()
                .acted("03-09T09:00", "appeal-granted", amazonPays.with(Particular.METRIC_IMPACT, "COUNTS"))
                .means(Liability.AMAZON, MetricImpact.COUNTS);
        appealed().acted("03-09T09:00", "appeal-denied", spared).means(Liability.SELLER, MetricImpact.SPARED);
        appealed().reported("03-09T09:00", "appeal-lost", amazonPays).means(Liability.AMAZON, MetricImpact.SPARED);
    }

    @Test
    void a_refund_without_an_amount_or_in_another_currency_is_taken_as_whole() {
        filed().acted("03-02T10:00", "seller-refunded").is("refunded");
        filed().acted("03-02T10:00", "seller-refunded", Playthrough.amount("1.00 EUR"))
                .is("refunded");
        filed().acted("03-02T10:00", "seller-refunded", Playthrough.amount("30.00 USD"))
                .is("refunded");
        Playthrough unknown = Playthrough.opened(Claims.TYPE, "03-02T09:00", Particulars.NONE);
        unknown.acted("03-02T10:00", "seller-refunded", Playthrough.amount("1.00 USD"))
                .is("refunded");
    }

    @Test
    void the_rows_that_are_open_now_are_listed() {
        List<Transition<Attempt>> allowed = filed().acted("03-02T10:00", "amazon-asked")
                .matter()
                .allowed(Playthrough.time("03-02T11:00"), CIRCUMSTANCES);
        assertEquals(
                List.of(
                        ClaimTransition.ANSWER,
                        ClaimTransition.REFUND,
                        ClaimTransition.WITHDRAW,
                        ClaimTransition.GRANT_UNANSWERED,
                        ClaimTransition.DENY_UNANSWERED),
                allowed);
    }

    @Test
    void why_names_what_is_missing_and_the_shortest_way() {
        Why why = filed().why("03-02T10:00", "seller-appealed");
        assertInstanceOf(Step.Refused.class, why.now());
        assertEquals(
                List.of(ClaimTransition.GRANT_EARLY, ClaimTransition.APPEAL),
                why.way().orElseThrow().rows());
    }

    @Test
    void why_names_the_row_of_what_is_legal_already() {
        Why why = filed().why("03-02T10:00", "amazon-asked");
        assertEquals(new Step.Permitted<>(ClaimTransition.ASK), why.now());
        assertEquals(List.of(ClaimTransition.ASK), why.way().orElseThrow().rows());
    }

    @Test
    void there_is_no_way_back_from_a_dead_end() {
        Why why = filed().acted("03-02T10:00", "buyer-withdrew").why("03-02T11:00", "amazon-asked");
        assertEquals(Optional.empty(), why.way());
    }

    @Test
    void a_case_without_an_opening_is_none() {
        Case filed = filed().matter();
        Throwable thrown = assertThrows(
                IllegalArgumentException.class, () -> Case.of(Claims.TYPE, filed.id(), AccountId.MAIN, List.of()));
        assertEquals("a case without an opening event", thrown.getMessage());
    }

    @Test
    void what_the_sources_state_adds_up_and_beats_what_they_imply() {
        Playthrough claim = Playthrough.opened(
                        Claims.TYPE, "03-02T09:00", Particulars.NONE.with(Particular.REASON, "not-received"))
                .implied(
                        "03-01T09:00",
                        Particulars.NONE.with(Particular.REASON, "other").with(Particular.SKU, "CUP-1"))
                .learned("03-03T09:00", Particulars.NONE.with(Particular.ORDER, "111-1111111-1111111"));
        Case matter = claim.matter();
        assertEquals(Optional.of(ClaimReason.NOT_RECEIVED), matter.reason());
        assertEquals(Optional.of("CUP-1"), matter.particulars().get(Particular.SKU));
        assertEquals(Optional.of(OrderId.of("111-1111111-1111111")), matter.order());
        assertEquals(Playthrough.time("03-02T09:00"), matter.openedAt());
    }

    @Test
    void a_case_that_is_only_implied_opens_when_it_was_implied() {
        Case stated = filed().matter();
        Happening what = new Happening.Opened(Happening.Basis.INFERRED, Particulars.NONE);
        CaseEvent event = new CaseEvent(
                Playthrough.time("03-01T09:00"), Playthrough.time("03-01T09:00"), Actor.BUYER, "returns report", what);
        Case implied = Case.of(Claims.TYPE, stated.id(), AccountId.MAIN, List.of(event));
        assertEquals(Playthrough.time("03-01T09:00"), implied.openedAt());
        assertEquals("filed", implied.state().kebab());
    }

    @Test
    void what_was_noted_before_a_case_was_implied_opens_nothing() {
        CaseEvent note = happened("02-20T09:00", new Happening.Noted(Particulars.NONE));
        CaseEvent implied = happened("03-01T09:00", new Happening.Opened(Happening.Basis.INFERRED, Particulars.NONE));
        Case matter = Case.of(Claims.TYPE, filed().matter().id(), AccountId.MAIN, List.of(note, implied));
        assertEquals(Playthrough.time("03-01T09:00"), matter.openedAt());
    }

    private static CaseEvent happened(String at, Happening what) {
        return new CaseEvent(Playthrough.time(at), Playthrough.time(at), Actor.BUYER, "manual", what);
    }

    @Test
    void an_event_is_known_by_time_actor_and_happening() {
        Case matter = filed().matter();
        CaseEvent known = matter.log().get(0);
        CaseEvent learnedAgain =
                new CaseEvent(known.at(), known.recordedAt().plusSeconds(9), known.actor(), "mail", known.what());
        CaseEvent later = new CaseEvent(
                known.at().plusSeconds(1), known.recordedAt(), known.actor(), known.source(), known.what());
        CaseEvent byAnother = new CaseEvent(known.at(), known.recordedAt(), Actor.BANK, known.source(), known.what());
        CaseEvent other = new CaseEvent(
                known.at(), known.recordedAt(), known.actor(), known.source(), new Happening.Noted(Particulars.NONE));
        assertEquals(
                List.of(later, byAnother, other),
                matter.unknown(List.of(known, learnedAgain, later, byAnother, other, later)));
    }

    @Test
    void a_case_knows_what_it_is() {
        Case matter = filed().matter();
        assertEquals(Claims.TYPE, matter.type());
        assertEquals(CaseKind.A_TO_Z_CLAIM, matter.kind());
        assertEquals(AccountId.MAIN, matter.account());
        assertEquals(Optional.of(Money.of("30.00", "USD")), matter.amount());
        assertEquals(matter.id() + " filed", matter.toString());
        assertFalse(matter.isClosed());
    }

    private static Playthrough filed() {
        return Playthrough.opened(Claims.TYPE, "03-02T09:00", Playthrough.amount("30.00 USD"));
    }

    private static Playthrough appealed() {
        return filed().reported("03-08T09:00", "appealed");
    }

    private static Trigger trigger(String kebab) {
        return Claims.TYPE.trigger(kebab).orElseThrow();
    }

    private static List<String> kebabs(List<Trigger> triggers) {
        return triggers.stream().map(Trigger::kebab).toList();
    }
}
