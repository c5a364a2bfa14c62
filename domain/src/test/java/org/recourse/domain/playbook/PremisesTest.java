package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row of the playbook asks of the facts. */
class PremisesTest {
    private static final Premises MIXED =
            Premises.yes(Fact.IS_SEVERE).andNo(Fact.WARNING_WRONG).andUnless(Fact.FRAUD_SUSPECTED);

    @Test
    void premises_are_said_in_words_one_for_each_fact() {
        assertEquals(
                List.of("the matter is severe", "the warning is right", "nothing says that fraud is suspected"),
                MIXED.phrases());
    }

    @Test
    void premises_that_begin_with_a_denial_ask_nothing_else() {
        assertEquals(
                List.of("the warning is right"), Premises.no(Fact.WARNING_WRONG).phrases());
        assertEquals(
                List.of("nothing says that the warning is wrong"),
                Premises.unless(Fact.WARNING_WRONG).phrases());
    }

    @Test
    void a_denial_wants_proof_and_a_doubt_does_not() {
        Findings severe = Findings.NONE.with(Fact.IS_SEVERE, Truth.YES);
        assertFalse(MIXED.areMetBy(severe));
        assertTrue(MIXED.areMetBy(severe.with(Fact.WARNING_WRONG, Truth.NO)));
        assertFalse(MIXED.areMetBy(severe.with(Fact.WARNING_WRONG, Truth.NO).with(Fact.FRAUD_SUSPECTED, Truth.YES)));
    }
}
