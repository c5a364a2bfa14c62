package org.recourse.domain.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
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
    private static Optional<SituationPlay> advise(BuyerSituation situation, Fact fact, Truth truth) {
        return SituationPlay.advise(situation, Findings.NONE.with(fact, truth));
    }

    @ParameterizedTest
    @EnumSource(BuyerSituation.class)
    void every_situation_has_advice_whatever_is_known(BuyerSituation situation) {
        assertTrue(SituationPlay.advise(situation, Findings.NONE).isPresent());
        for (Fact fact : Fact.values()) {
            assertTrue(advise(situation, fact, Truth.YES).isPresent());
            assertTrue(advise(situation, fact, Truth.NO).isPresent());
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
        boolean wins = SituationPlay.advise(row.situation(), met).equals(Optional.of(row))
                || EnumSet.allOf(Fact.class).stream()
                        .anyMatch(fact -> SituationPlay.advise(row.situation(), met.with(fact, Truth.YES))
                                .equals(Optional.of(row)));
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
        assertEquals(Set.of(StandardTemplate.REFUND_CONFIRMED), unadvised);
    }

    @Test
    void facts_decide_within_a_situation() {
        assertEquals(
                Optional.of(SituationPlay.CANCEL_SENT),
                advise(BuyerSituation.CANCELLATION_WANTED, Fact.ORDER_SHIPPED, Truth.YES));
        assertEquals(
                Optional.of(SituationPlay.CANCEL),
                advise(BuyerSituation.CANCELLATION_WANTED, Fact.ORDER_SHIPPED, Truth.NO));
        assertEquals(
                Optional.of(SituationPlay.CLEAR_DEFECT),
                SituationPlay.advise(
                        BuyerSituation.QUALITY_DEFECT,
                        Findings.NONE.with(Fact.PHOTO_SEEN, Truth.YES).with(Fact.DEFECT_VISIBLE, Truth.YES)));
    }
}
