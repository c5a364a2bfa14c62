package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.REASON;
import static org.recourse.domain.casework.Particular.SKU;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.domain.money.Money;

/** What is known of a case adds up. */
class ParticularsTest {
    private static final int ROUNDS = 500;

    @Test
    void an_empty_value_says_nothing() {
        assertEquals(Particulars.NONE, Particulars.NONE.with(SKU, ""));
        assertEquals(Optional.empty(), Particulars.NONE.get(SKU));
    }

    @Test
    void the_last_value_given_holds() {
        assertEquals(
                Optional.of("POT"),
                Particulars.NONE.with(SKU, "CUP").with(SKU, "POT").get(SKU));
    }

    @Test
    void the_amount_is_read_as_money() {
        assertEquals(
                Optional.of(Money.of("12.50", "USD")),
                Playthrough.amount("12.50 USD").amount());
        assertEquals(Optional.empty(), Particulars.NONE.amount());
    }

    @Test
    void joining_is_associative_and_idempotent_and_the_first_word_holds() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Particulars a = some(random);
            Particulars b = some(random);
            Particulars c = some(random);
            assertEquals(a.or(b).or(c), a.or(b.or(c)), "seed " + seed);
            assertEquals(a, a.or(a), "seed " + seed);
            assertEquals(a.get(SKU).or(() -> b.get(SKU)), a.or(b).get(SKU), "seed " + seed);
            assertEquals(a.contradiction(b).isEmpty(), a.or(b).equals(b.or(a)), "seed " + seed);
        }
    }

    @Test
    void the_first_contradiction_is_named() {
        Particulars a = Particulars.NONE.with(ORDER, "1").with(REASON, "x").with(SKU, "CUP");
        Particulars b = Particulars.NONE.with(ORDER, "1").with(REASON, "y").with(SKU, "POT");
        assertEquals(Optional.of(REASON), a.contradiction(b));
        assertEquals(Optional.empty(), a.contradiction(Particulars.NONE));
    }

    @Test
    void names_subjects_and_texts_are_personal() {
        assertTrue(Particular.BUYER.isPersonal());
        assertTrue(Particular.SUBJECT.isPersonal());
        assertTrue(Particular.TEXT.isPersonal());
        assertFalse(Particular.ORDER.isPersonal());
    }

    private static Particulars some(Random random) {
        return Particulars.NONE
                .with(ORDER, random.nextBoolean() ? "" : "1" + random.nextInt(2))
                .with(REASON, random.nextBoolean() ? "" : "r" + random.nextInt(2))
                .with(SKU, random.nextBoolean() ? "" : "s" + random.nextInt(2));
    }
}
