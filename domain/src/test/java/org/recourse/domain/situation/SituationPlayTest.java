package org.recourse.domain.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Findings;
import org.recourse.domain.playbook.Truth;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.StandardTemplate;

class SituationPlayTest {
    private static SituationPlay advise(BuyerSituation situation, Fact fact, Truth truth) {
        return SituationPlay.advise(situation, Findings.NONE.with(fact, truth));
    }

    @ParameterizedTest
    @EnumSource(BuyerSituation.class)
    void every_situation_has_advice_whatever_is_known(BuyerSituation situation) {
        assertTrue(SituationPlay.advise(situation, Findings.NONE).situations().contains(situation));
        for (Fact fact : Fact.values()) {
            assertTrue(advise(situation, fact, Truth.YES).situations().contains(situation));
            assertTrue(advise(situation, fact, Truth.NO).situations().contains(situation));
        }
    }

    @ParameterizedTest
    @EnumSource(SituationPlay.class)
    void every_row_wins_somewhere(SituationPlay row) {
        Findings findings = Findings.NONE;
        for (Fact fact : row.premises().holding()) {
            findings = findings.with(fact, Truth.YES);
        }
        for (Fact fact : row.premises().failing()) {
            findings = findings.with(fact, Truth.NO);
        }
        Findings met = findings;
        BuyerSituation situation = row.situations().iterator().next();
        boolean wins = SituationPlay.advise(situation, met) == row
                || EnumSet.allOf(Fact.class).stream()
                        .anyMatch(fact -> SituationPlay.advise(situation, met.with(fact, Truth.YES)) == row);
        assertTrue(wins);
    }

    @Test
    void a_letter_to_a_buyer_goes_to_a_buyer() {
        for (SituationPlay row : SituationPlay.values()) {
            assertEquals(Audience.BUYER, row.letter().audience(), row.name());
        }
    }

    @Test
    void every_letter_that_names_a_situation_is_advised_in_it() {
        Set<StandardTemplate> advised =
                Arrays.stream(SituationPlay.values()).map(SituationPlay::letter).collect(Collectors.toSet());
        Set<StandardTemplate> unadvised = Arrays.stream(StandardTemplate.values())
                .filter(template ->
                        template.rules().stream().anyMatch(rule -> rule.id().startsWith("SIT-")))
                .filter(template -> !advised.contains(template))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unadvised);
    }

    @Test
    void facts_decide_within_a_situation() {
        assertEquals(
                SituationPlay.CANCEL_SENT, advise(BuyerSituation.CANCELLATION_WANTED, Fact.ORDER_SHIPPED, Truth.YES));
        assertEquals(SituationPlay.CANCEL, advise(BuyerSituation.CANCELLATION_WANTED, Fact.ORDER_SHIPPED, Truth.NO));
        assertEquals(
                SituationPlay.CLEAR_DEFECT,
                SituationPlay.advise(
                        BuyerSituation.QUALITY_DEFECT,
                        Findings.NONE.with(Fact.PHOTO_SEEN, Truth.YES).with(Fact.DEFECT_VISIBLE, Truth.YES)));
    }

    /** SIT-15: warranty, value and repair shop, each of which changes what is written. */
    @Test
    void a_warranty_case_asks_for_what_it_does_not_know() {
        SituationAdvice advice = SituationAdvice.of(Sighting.told(BuyerSituation.WARRANTY), Findings.NONE);
        assertEquals(SituationPlay.WARRANTY_DEAR, advice.row());
        assertEquals(
                List.of(
                        new SituationAdvice.Question(
                                Fact.CHEAP_TO_REPLACE, SituationPlay.WARRANTY_CHEAP, SituationPlay.WARRANTY_DEAR),
                        new SituationAdvice.Question(
                                Fact.IN_WARRANTY, SituationPlay.WARRANTY_DEAR, SituationPlay.WARRANTY_OVER),
                        new SituationAdvice.Question(
                                Fact.REPAIRABLE, SituationPlay.WARRANTY_DEAR, SituationPlay.WARRANTY_NO_SHOP)),
                advice.questions());
        assertEquals(
                List.of(),
                SituationAdvice.of(
                                Sighting.told(BuyerSituation.WARRANTY), Findings.NONE.with(Fact.IN_WARRANTY, Truth.NO))
                        .questions());
    }

    /** SIT-16: who caused the way back decides about the shipping. */
    @Test
    void the_sellers_fault_deducts_nothing() {
        assertEquals(SituationPlay.SHIPPING_OURS, advise(BuyerSituation.SHIPPING_COST, Fact.SELLERS_FAULT, Truth.YES));
        assertEquals(SituationPlay.SHIPPING, advise(BuyerSituation.SHIPPING_COST, Fact.SELLERS_FAULT, Truth.NO));
    }
}
