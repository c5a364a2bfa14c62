package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk has to hold when it is opened again, or beside itself. */
public interface ReopeningContract {
    /**
     * Returns the class that opens this store's desks.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends DeskPlace<?>> place();

    /**
     * Whatever is done to the desk, some of it in vain, it answers and holds the same, in the same order, as the desk in memory, and after
     * each reopening still does.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void a_reopened_desk_holds_the_same_in_the_same_order(@TempDir Path directory) throws IOException {
        Trial.makeAll(
                "reopening", 1, directory, (own, random) -> new Comparison(place(), own, random).afterReopening(80));
    }

    /**
     * A desk that is open knows at once what another one on the same place has written, though that one is not closed.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void two_open_desks_hold_the_same(@TempDir Path directory) throws IOException {
        Trial.makeAll("two desks", 1, directory, (own, random) -> new Comparison(place(), own, random).ofTwo(20));
    }
}
