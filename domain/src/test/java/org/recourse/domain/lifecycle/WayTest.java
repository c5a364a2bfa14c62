package org.recourse.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Parcel.Deed;
import org.recourse.domain.lifecycle.Parcel.Line;
import org.recourse.domain.lifecycle.Parcel.Place;

/** The shortest way through a table. */
class WayTest {
    @Test
    void the_way_ends_with_the_triggers_own_row() {
        assertEquals(Optional.of(new Way<>(List.of(Line.SEND, Line.DRIVE))), way(Place.SHELF, Deed.DRIVE));
        assertEquals(Optional.of(new Way<>(List.of(Line.DRIVE))), way(Place.ON_THE_ROAD, Deed.DRIVE));
    }

    @Test
    void a_row_that_refuses_is_no_way() {
        assertEquals(Optional.empty(), way(Place.SHELF, Deed.DROP));
    }

    @Test
    void from_a_dead_end_there_is_no_way() {
        assertEquals(Optional.empty(), way(Place.DOOR, Deed.SEND));
    }

    private static Optional<? extends Way<?>> way(State from, Trigger to) {
        return Way.shortest(Parcel.LIFECYCLE, from, to);
    }
}
