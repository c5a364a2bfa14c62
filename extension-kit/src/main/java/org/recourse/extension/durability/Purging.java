package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/** Letters are laid on a desk, and some of them purged. */
final class Purging {
    private static final int LETTERS = 24;

    private final Letters letters;
    private final Random random;

    Purging(Class<?> place, Path directory, Random random) {
        this.letters = new Letters(place, directory, random, LETTERS);
        this.random = random;
    }

    /** Tells what is wrong before the purge, after it, after closing and after reopening. */
    Optional<String> whileOpenAndReopened() throws IOException {
        Optional<String> hidden = letters.hidden();
        int purged = 1 + random.nextInt(LETTERS - 1);
        Optional<String> whileOpen = letters.givenAwayWhileOpen(purged);
        Optional<String> after = letters.wrongAfter(purged);
        return hidden.or(() -> whileOpen).or(() -> after);
    }

    /** Tells what is wrong right after a program was killed that purged, and after reopening. */
    Optional<String> killed() throws IOException {
        int acknowledged = letters.purgeAndKill(random);
        Optional<String> atOnce = letters.givenAway(acknowledged);
        int purged = letters.purged();
        Optional<String> others = purged == acknowledged || purged == acknowledged + 1
                ? Optional.empty()
                : Optional.of(acknowledged + " purges were acknowledged, and " + purged + " are done");
        Optional<String> after = letters.wrongAfter(purged);
        return atOnce.or(() -> others).or(() -> after);
    }

    /** Tells what is wrong while there is a reader beside whom was purged, and once the desk was opened again after it. */
    Optional<String> besideAReader() throws IOException {
        Optional<String> beside = letters.purgeBesideAReader(1);
        Optional<String> after = letters.wrongAfter(1);
        return beside.or(() -> after);
    }
}
