package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.persistence.Desks.OURS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.EventChain;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;

/** A trail of five events of two cases, of which some are not found. */
final class FoundEventsTest {
    private static final CaseId FIRST = Desks.claim(1).id();
    private static final CaseId SECOND = Desks.claim(2).id();
    private static final int LAST = 5;

    private final FoundEvents found = new FoundEvents();
    private final List<StoredEvent> trail = new ArrayList<>();

    @BeforeEach
    void record() {
        record(SECOND, 1, Desks.claim(2).log().get(0));
        record(FIRST, 1, Desks.claim(1).log().get(0));
        record(SECOND, 2, Desks.contacted(1));
        record(FIRST, 2, Desks.contacted(1));
        record(SECOND, 3, Desks.contacted(2));
    }

    private void record(CaseId owner, int number, CaseEvent event) {
        String previous =
                trail.isEmpty() ? EventChain.START : trail.get(trail.size() - 1).hash();
        trail.add(StoredEvent.next(OURS, trail.size() + 1, previous, owner, number, event));
    }

    /** What follows to the letter upon the one before, but says nothing that this version knows. */
    private static StoredEvent unheardOf(String previous) {
        Map<String, String> fields = Map.of("event", "unheard-of");
        String hash = EventChain.next(previous, OURS, FIRST, 2, fields);
        return new StoredEvent(OURS, 2, FIRST.text(), 2, Json.of(fields), hash);
    }

    private void find(int... places) {
        for (int place : places) {
            found.add(trail.get(place - 1));
        }
    }

    private static StoredEvent damaged(StoredEvent event) {
        return new StoredEvent(event.account(), event.seq(), event.owner(), event.number(), "{}", event.hash());
    }

    private List<Long> saved() {
        return FoundEvents.unbroken(OURS, found.proven()).stream()
                .map(StoredEvent::seq)
                .toList();
    }

    private List<Positions> lost() {
        return found.lost(found.proven());
    }

    private Map<String, Integer> versions() {
        return found.versions(found.proven());
    }

    @Test
    void a_whole_trail_is_proven_to_its_end() {
        find(5, 4, 3, 2, 1);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), saved());
        assertEquals(List.of(), lost());
        assertEquals(Map.of(FIRST.text(), 2, SECOND.text(), 3), versions());
    }

    @Test
    void without_the_one_before_an_event_proves_nothing() {
        find(1, 2, 4, 5);
        assertEquals(List.of(1L, 2L), saved());
        assertEquals(List.of(new Positions(3, 4)), lost());
    }

    @Test
    void damaged_rows_after_the_last_proven_event_are_lost_ones() {
        find(1, 2);
        found.add(damaged(trail.get(2)));
        found.add(damaged(trail.get(3)));
        assertEquals(List.of(new Positions(3, 4)), lost());
    }

    @Test
    void what_only_an_index_names_is_lost() {
        find(1, 2);
        found.addIndexed(SECOND.text(), 3, LAST);
        assertEquals(List.of(new Positions(3, LAST)), lost());
        assertEquals(Map.of(FIRST.text(), 1, SECOND.text(), 3), versions());
    }

    @Test
    void an_index_that_contradicts_a_proven_event_is_not_believed() {
        find(1, 2);
        found.addIndexed(FIRST.text(), 7, 1);
        found.addIndexed(FIRST.text(), 1, 9);
        assertEquals(List.of(), lost());
        assertEquals(Map.of(FIRST.text(), 1, SECOND.text(), 1), versions());
    }

    @Test
    void a_case_is_known_to_have_had_as_many_events_as_its_row_says() {
        find(1, 2);
        found.know(FIRST.text(), 4);
        found.know(FIRST.text(), 3);
        found.know("ATZ-GONE", Long.MAX_VALUE);
        assertEquals(Map.of(FIRST.text(), 4, SECOND.text(), 1, "ATZ-GONE", Integer.MAX_VALUE), versions());
    }

    @Test
    void of_events_that_make_no_case_the_longest_beginning_that_does_is_saved() {
        trail.clear();
        record(FIRST, 1, Desks.claim(1).log().get(0));
        trail.add(unheardOf(trail.get(0).hash()));
        record(SECOND, 1, Desks.contacted(1));
        find(1, 2, 3);
        assertEquals(3, found.proven().size());
        assertEquals(List.of(1L), saved());
    }
}
