package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.message.Messages;

/** The recorded ground on which the personal data of a case must stay (POL-26). */
class HoldTest {
    private final Playthrough message = Playthrough.opened(Messages.TYPE, "03-02T09:00", Particulars.NONE);

    private Optional<String> hold() {
        return message.matter().hold();
    }

    @Test
    void a_case_is_held_on_the_ground_that_was_recorded_last() {
        assertEquals(Optional.empty(), hold());
        message.held("03-02T10:00", "a lawsuit");
        assertEquals(Optional.of("a lawsuit"), hold());
        message.held("03-02T11:00", "an appeal");
        assertEquals(Optional.of("an appeal"), hold());
    }

    @Test
    void a_ground_that_is_over_holds_nothing() {
        message.held("03-02T10:00", "a lawsuit").released("03-03T10:00");
        assertEquals(Optional.empty(), hold());
    }

    @Test
    void what_happened_last_counts_and_not_what_was_learned_last() {
        message.released("03-03T10:00").held("03-02T10:00", "a lawsuit");
        assertEquals(Optional.empty(), hold());
        message.held("03-04T10:00", "another lawsuit");
        assertEquals(Optional.of("another lawsuit"), hold());
    }
}
