package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk has to do about programs that are killed while they open it, write to it and close it. */
public interface KillContract {
    /**
     * Returns the class that opens this store's desks.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends DeskPlace<?>> place();

    /**
     * Whatever a program had been told was kept is there after the program was killed, together with at most one transaction that it had
     * not been told of; no transaction is there by half, the trail is whole, and the next writer goes on without any repair.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void what_is_acknowledged_outlives_a_kill(@TempDir Path directory) throws IOException {
        Trial.makeAll("kills", 3, directory, new KilledDesks(place())::killOne);
    }
}
