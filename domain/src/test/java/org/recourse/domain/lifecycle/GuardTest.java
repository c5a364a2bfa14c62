package org.recourse.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.lifecycle.Parcel.HEAVY;
import static org.recourse.domain.lifecycle.Parcel.PAID;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a guard asks, answers and says. */
class GuardTest {
    private static final Guard<Set<String>> BOTH = Guard.when(PAID).and(Guard.unless(HEAVY));

    @Test
    void a_guard_is_met_when_all_required_and_no_excluded_conditions_hold() {
        assertTrue(BOTH.isMetBy(Set.of(PAID)));
        assertFalse(BOTH.isMetBy(Set.of()));
        assertFalse(BOTH.isMetBy(Set.of(PAID, HEAVY)));
        assertFalse(BOTH.isMetBy(Set.of(HEAVY)));
        assertTrue(Guard.<Set<String>>always().isMetBy(Set.of(HEAVY)));
    }

    @Test
    void a_guard_puts_its_conditions_to_the_facts() {
        List<Set<String>> facts = List.of(Set.of("paid"), Set.of(), Set.of("paid", "heavy"), Set.of("heavy"));
        for (Set<String> parcel : facts) {
            Set<Condition<Set<String>>> holding = Stream.of(PAID, HEAVY)
                    .filter(condition -> condition.holds(parcel))
                    .collect(Collectors.toSet());
            assertEquals(BOTH.isMetBy(holding), BOTH.holdsFor(parcel), parcel::toString);
        }
        assertTrue(BOTH.holdsFor(facts.get(0)));
        assertTrue(Guard.<Set<String>>always().holdsFor(Set.of()));
    }

    @Test
    void a_guard_says_itself() {
        assertEquals("it is paid and it is light", BOTH.phrase());
        assertEquals("it is paid and it is light", BOTH.toString());
        assertEquals("always", Guard.always().phrase());
        assertEquals(Set.of(PAID, HEAVY), BOTH.conditions());
    }

    @Test
    void a_guard_says_what_is_missing() {
        assertEquals(List.of(), BOTH.missing(Set.of(PAID)));
        assertEquals(List.of("it is not paid", "it is heavy"), BOTH.missing(Set.of(HEAVY)));
    }

    @Test
    void a_guard_that_nothing_meets_is_an_error() {
        Guard<Set<String>> paid = Guard.when(PAID);
        assertThrows(IllegalArgumentException.class, () -> paid.and(Guard.unless(PAID)));
    }

    @Test
    void guards_that_ask_the_same_are_equal() {
        assertEquals(BOTH, Guard.unless(HEAVY).and(Guard.when(PAID)));
        assertEquals(BOTH.hashCode(), Guard.unless(HEAVY).and(Guard.when(PAID)).hashCode());
        assertNotEquals(BOTH, Guard.when(PAID));
        assertNotEquals(BOTH, Guard.unless(HEAVY));
        assertNotEquals(BOTH, (Object) "it is paid and it is light");
        assertNotEquals(Guard.when(PAID).hashCode(), Guard.unless(PAID).hashCode());
    }

    @Test
    void a_condition_answers_from_the_facts() {
        assertTrue(PAID.holds(Set.of("paid")));
        assertFalse(PAID.holds(Set.of("heavy")));
    }
}
