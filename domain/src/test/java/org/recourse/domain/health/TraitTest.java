package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stores keep the bits of traits. */
class TraitTest {
    private static final List<String> BY_BIT = List.of(
            "PENDING_ORDER",
            "CANCELLED_ORDER",
            "NON_MARKETPLACE",
            "AMAZON_FULFILLED",
            "CLAIM_PENDING",
            "CLAIM_COUNTS",
            "CLAIM_SPARED",
            "SERVICE_CHARGEBACK_OPEN",
            "SERVICE_CHARGEBACK_LOST",
            "SERVICE_CHARGEBACK_WON",
            "FRAUD_CHARGEBACK_OPEN",
            "FRAUD_CHARGEBACK_LOST",
            "FRAUD_CHARGEBACK_WON",
            "FEEDBACK_1",
            "FEEDBACK_2",
            "FEEDBACK_3",
            "REMOVED_FEEDBACK_1",
            "REMOVED_FEEDBACK_2",
            "REMOVED_FEEDBACK_3",
            "CANCELLED_BY_SELLER",
            "CANCELLED_BY_BUYER",
            "CANCELLER_UNKNOWN",
            "SHIPPED_LATE",
            "SHIPPING_UNKNOWN",
            "TRACKING_VALID",
            "TRACKING_UNKNOWN",
            "DELIVERED_ON_TIME",
            "DELIVERY_UNKNOWN",
            "NO_RETURN",
            "RETURN_DISSATISFIED",
            "REFUNDED",
            "PROBLEM_MESSAGE",
            "ANSWERED_IN_TIME",
            "NO_REPLY_NEEDED",
            "ANSWER_STILL_DUE",
            "RETURN_ANSWER_UNKNOWN");

    @Test
    void each_trait_keeps_its_bit() {
        for (int bit = 0; bit < BY_BIT.size(); bit++) {
            assertEquals(1L << bit, Trait.valueOf(BY_BIT.get(bit)).bit(), BY_BIT.get(bit));
        }
        assertEquals(BY_BIT.size(), Trait.values().length);
    }

    @Test
    void a_mask_gives_its_traits_back() {
        for (Trait trait : Trait.values()) {
            assertEquals(EnumSet.of(trait), Trait.of(trait.bit()));
        }
        EnumSet<Trait> all = EnumSet.allOf(Trait.class);
        assertEquals(all, Trait.of(Trait.mask(all)));
    }

    @Test
    void a_bit_of_a_newer_version_is_not_passed_over() {
        assertThrows(IllegalArgumentException.class, () -> Trait.of(1L << Trait.values().length));
    }

    @Test
    void every_trait_has_words_of_its_own() {
        assertEquals(
                Trait.values().length,
                Arrays.stream(Trait.values()).map(Trait::clause).distinct().count());
    }

    @Test
    void a_trait_cites_the_rule_that_makes_it_matter() {
        assertEquals("POL-16", Trait.PENDING_ORDER.rule().id());
        assertEquals("ATZ-17", Trait.CLAIM_COUNTS.rule().id());
    }
}
