package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk has to do about several programs, and several desks of one program, that write to the same place at once. */
public interface ProgramsContract {
    /**
     * Returns the class that opens this store's desks.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends DeskPlace<?>> place();

    /**
     * Programs that make a desk and write to it at once lose nothing, double nothing, overwrite nothing, and are never told that the desk
     * is busy.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void programs_that_write_at_once_lose_nothing(@TempDir Path directory) throws IOException {
        Trial.makeAll(
                "programs at once",
                1,
                directory,
                (own, random) -> new SharedDesk(place(), own).countByPrograms(3, 20 + random.nextInt(10)));
    }

    /**
     * Desks that one program has opened on one place, and their threads, do as well.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void desks_of_one_program_lose_nothing(@TempDir Path directory) throws IOException {
        Trial.makeAll(
                "desks of one program",
                1,
                directory,
                (own, random) -> new SharedDesk(place(), own).countByDesks(4, 10 + random.nextInt(10)));
    }
}
