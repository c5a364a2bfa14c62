package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Desks that are killed so often that what an earlier kill left behind meets later ones, but not so often that they grow slow. */
final class KilledDesks {
    private static final int KILLS_OF_ONE = 15;

    private final Class<?> place;
    private @Nullable KilledDesk desk;
    private int kills;

    KilledDesks(Class<?> place) {
        this.place = place;
    }

    Optional<String> killOne(Path directory, Random random) throws IOException {
        KilledDesk current = desk;
        if (current == null || kills++ % KILLS_OF_ONE == 0) {
            current = new KilledDesk(place, directory, random.nextLong());
            desk = current;
        }
        return current.killOneMore(random);
    }
}
