package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a desk has to do in its files about a purge (PRV-2). Words and salts are looked for as plain bytes; a store that compresses or
 * encrypts them fails this contract, since nothing would follow from not finding them.
 */
public interface PurgeContract {
    /**
     * Returns the class that opens this store's desks.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends DeskPlace<?>> place();

    /**
     * Words and salts are in the files while they are kept, and in no byte of any file as soon as the purge has returned, nor after the
     * desk was closed and opened again, and the store says so; digests and trail stay as they were, and so does everything of other cases.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void purged_words_are_in_no_byte_of_any_file(@TempDir Path directory) throws IOException {
        Trial.makeAll("purge", 1, directory, (own, random) -> new Purging(place(), own, random).whileOpenAndReopened());
    }

    /**
     * A purge that has returned before its program is killed has left no byte, and one that has not is done wholly or not at all.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void a_purge_outlives_a_kill(@TempDir Path directory) throws IOException {
        Trial.makeAll("killed purge", 2, directory, (own, random) -> new Purging(place(), own, random).killed());
    }

    /**
     * A purge beside a transaction that still reads what is purged is complete once the desk was opened again after it. Until then the store
     * says that it is complete only if it is.
     *
     * @param directory where the desks are made
     * @throws IOException when they cannot be made there
     */
    @Test
    default void a_purge_beside_a_reader_is_complete_after_reopening(@TempDir Path directory) throws IOException {
        Trial.makeAll(
                "purge beside a reader",
                1,
                directory,
                (own, random) -> new Purging(place(), own, random).besideAReader());
    }
}
