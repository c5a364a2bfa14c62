package org.recourse.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Parcel.Deed;
import org.recourse.domain.lifecycle.Parcel.Line;
import org.recourse.domain.lifecycle.Parcel.Place;

/** How a table answers. */
class LifecycleTest {
    @Test
    void the_row_whose_guard_is_met_permits() {
        Step.Permitted<Set<String>> sent = new Step.Permitted<>(Line.SEND);
        assertEquals(sent, Parcel.LIFECYCLE.step(Place.SHELF, Deed.SEND, Set.of("paid")));
        assertEquals(Place.ON_THE_ROAD, sent.to());
    }

    @Test
    void a_refusing_row_names_its_rule_and_what_the_permitting_ones_want() {
        Refusal refusal = refusal(Place.SHELF, Deed.SEND, Set.of("heavy"));
        assertEquals(Refusal.Reason.GUARD, refusal.reason());
        assertEquals("PAR-2", refusal.rule().id());
        assertEquals(List.of("it is not paid", "it is heavy"), refusal.missing());
        assertEquals(List.of(Deed.SEND), refusal.open());
    }

    @Test
    void what_only_a_refusing_row_asks_for_is_not_missing() {
        assertEquals(
                List.of("it is not paid"),
                refusal(Place.SHELF, Deed.SEND, Set.of()).missing());
    }

    @Test
    void a_cell_that_only_refuses_says_that_nothing_leads_on() {
        Refusal refusal = refusal(Place.SHELF, Deed.DROP, Set.of());
        assertEquals(Refusal.Reason.GUARD, refusal.reason());
        assertEquals(List.of("from SHELF nothing leads on when somebody did drop"), refusal.missing());
    }

    @Test
    void an_empty_cell_is_refused_by_the_rule_of_the_states() {
        Refusal refusal = refusal(Place.DOOR, Deed.SEND, Set.of());
        assertEquals(Refusal.Reason.NO_ROW, refusal.reason());
        assertEquals("PAR-1", refusal.rule().id());
        assertEquals(List.of(), refusal.open());
    }

    @Test
    void a_cell_that_leaves_facts_uncovered_is_an_error_of_the_table() {
        Throwable thrown = assertThrows(
                IllegalStateException.class, () -> Parcel.LIFECYCLE.step(Place.ON_THE_ROAD, Deed.CARRY, Set.of()));
        assertEquals("parcel: no row covers CARRY in ON_THE_ROAD under these facts", thrown.getMessage());
    }

    @Test
    void states_and_triggers_are_found_by_name() {
        assertEquals(Optional.of(Place.DOOR), Parcel.LIFECYCLE.state("DOOR"));
        assertEquals(Optional.empty(), Parcel.LIFECYCLE.state("door"));
        assertEquals(Optional.of(Deed.DROP), Parcel.LIFECYCLE.trigger("DROP"));
        assertEquals(Optional.empty(), Parcel.LIFECYCLE.trigger("drop"));
        assertEquals("on-the-road", Place.ON_THE_ROAD.kebab());
    }

    @Test
    void a_lifecycle_lists_its_parts_in_declaration_order() {
        assertEquals(List.of(Place.values()), Parcel.LIFECYCLE.states());
        assertEquals(List.of(Deed.values()), Parcel.LIFECYCLE.triggers());
        assertEquals(List.of(Line.values()), Parcel.LIFECYCLE.rows());
        assertEquals(Set.of(Place.SHELF), Parcel.LIFECYCLE.starts());
        assertEquals(List.of(Place.DOOR), Parcel.LIFECYCLE.ends());
        assertEquals("parcel", Parcel.LIFECYCLE.toString());
    }

    private static Refusal refusal(State state, Trigger trigger, Set<String> facts) {
        Step<Set<String>> step = Parcel.LIFECYCLE.step(state, trigger, facts);
        return ((Step.Refused<Set<String>>) step).refusal();
    }
}
