package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.playbook.Scene.advise;
import static org.recourse.domain.playbook.Scene.after;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.playbook.Recommendation.Question;

/** How a recommendation explains itself. */
class RecommendationTest {
    private static final Case OPEN = Scene.claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_RECEIVED);
    private static final Delivery DELIVERED =
            new Delivery(null, null, null, Scene.hour(-48), "UPS", "1Z-INVENTED", true, null);

    @Test
    void it_names_the_rows_that_fit_and_were_beaten() {
        Recommendation advice = advise(after(1, OPEN).with(Scene.order(DELIVERED)));
        assertEquals(ClaimPlay.DELIVERED, advice.row());
        assertEquals(ClaimPlay.UNTRACKED, advice.beaten().get(0).row());
        assertEquals(
                "answer-with-delivery goes before, since tracking shows the delivery.",
                advice.beaten().get(0).why());
    }

    @Test
    void it_asks_for_the_facts_that_would_change_it() {
        List<Question> questions = advise(after(1, OPEN)).questions();
        Question delivery = questions.stream()
                .filter(question -> question.fact() == Fact.DELIVERY_SHOWN)
                .findFirst()
                .orElseThrow();
        assertEquals(Action.ANSWER_WITH_DELIVERY, delivery.ifYes().action());
        assertEquals(Action.CHECK_TRACKING, delivery.ifNo().action());
    }

    @Test
    void it_does_not_ask_for_what_would_change_nothing() {
        Recommendation advice = advise(after(73, OPEN));
        assertEquals(Action.CHECK_ACCOUNT, advice.advice().action());
        assertTrue(advice.questions().stream().noneMatch(question -> question.fact() == Fact.DELIVERY_SHOWN));
    }

    @Test
    void it_does_not_ask_for_what_is_known() {
        Recommendation advice = advise(after(1, OPEN).told(Fact.DELIVERY_SHOWN, false));
        assertTrue(advice.questions().stream().noneMatch(question -> question.fact() == Fact.DELIVERY_SHOWN));
    }

    @Test
    void it_says_what_it_saw() {
        assertEquals(
                List.of("tracking shows the delivery"),
                advise(after(1, OPEN).with(Scene.order(DELIVERED))).because());
    }

    @Test
    void a_record_beats_what_the_user_tells() {
        Matter matter = after(1, OPEN).with(Scene.order(DELIVERED)).told(Fact.DELIVERY_SHOWN, false);
        assertEquals(Truth.YES, Findings.of(matter).get(Fact.DELIVERY_SHOWN));
    }

    @Test
    void a_closed_case_without_a_window_needs_no_advice() {
        Case denied = Scene.claim(ClaimState.DENIED, ClaimReason.NOT_RECEIVED);
        assertEquals(Optional.empty(), Playbook.standard().advise(after(1, denied)));
    }

    /** ATZ-13. */
    @Test
    void a_buyer_who_wrote_after_the_contact_is_not_silent() {
        Case tried = Scene.contacted(OPEN, ContactChannel.MESSAGE);
        Case wrote = Scene.aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_REPLY)
                .with(List.of(Scene.event(
                        Scene.hour(3), Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, Particulars.NONE))));
        assertEquals(Truth.YES, Findings.of(after(50, tried)).get(Fact.BUYER_SILENT));
        assertEquals(
                Truth.NO, Findings.of(after(50, tried).beside(List.of(wrote))).get(Fact.BUYER_SILENT));
    }

    /** POL-1. */
    @Test
    void the_time_is_near_from_the_first_instant_of_its_last_third() {
        Matter before =
                Matter.of(OPEN, after(0, OPEN).circumstances(), Scene.hour(48).minus(Duration.ofSeconds(1)));
        assertEquals(Truth.NO, Findings.of(before).get(Fact.DEADLINE_NEAR));
        assertEquals(Truth.YES, Findings.of(after(48, OPEN)).get(Fact.DEADLINE_NEAR));
        assertEquals(Truth.NO, Findings.of(after(72, OPEN)).get(Fact.DEADLINE_PASSED));
        assertEquals(Truth.YES, Findings.of(after(73, OPEN)).get(Fact.DEADLINE_PASSED));
    }

    @Test
    void names_of_facts_and_actions_parse_back() {
        for (Fact fact : Fact.values()) {
            assertEquals(Optional.of(fact), Fact.find(fact.kebab()));
        }
        for (Action action : Action.values()) {
            assertEquals(Optional.of(action), Action.find(action.kebab()));
        }
    }

    @Test
    void a_users_own_row_can_go_before_the_standard_ones() {
        Playbook own = Playbook.of(List.of(ClaimPlay.FRAUD, ClaimPlay.LAST_HOURS));
        assertEquals(Optional.empty(), own.advise(after(1, OPEN)));
        assertEquals(
                ClaimPlay.LAST_HOURS, own.advise(after(60, OPEN)).orElseThrow().row());
    }
}
