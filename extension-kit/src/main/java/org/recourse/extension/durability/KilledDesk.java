package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.recourse.application.desk.Desk;
import org.recourse.application.memory.MemoryDesk;

/** A desk whose writers are killed one after the other, and a desk in memory that knows what has to be left. */
final class KilledDesk {
    private final Class<?> place;
    private final Path directory;
    private final Script script;
    private final Desk model = new MemoryDesk();
    private int kept;

    KilledDesk(Class<?> place, Path directory, long seed) {
        this.place = place;
        this.directory = directory;
        this.script = new Script(seed);
    }

    /** Starts a writer, kills it, opens the desk again, and tells what is wrong with it. */
    Optional<String> killOneMore(Random random) throws IOException {
        int acknowledged = Math.max(kept, startAndKill(random));
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            return wrong(open.desk(), acknowledged);
        }
    }

    private int startAndKill(Random random) throws IOException {
        try (Forked program = Forked.start(
                ScriptProgram.class,
                place.getName(),
                directory.toString(),
                Long.toString(script.seed()),
                Integer.toString(kept))) {
            return new Killing(random).kill(program);
        }
    }

    private Optional<String> wrong(Desk desk, int acknowledged) {
        int found = desk.read(Script::kept);
        if (found < acknowledged || found > acknowledged + 1) {
            return Optional.of(acknowledged + " transactions were acknowledged, and " + found + " are kept");
        }
        replay(found);
        return Inventory.difference(Inventory.of(model), Inventory.of(desk)).or(() -> writesOn(desk));
    }

    private void replay(int found) {
        while (kept < found) {
            script.run(model, ++kept);
        }
    }

    private Optional<String> writesOn(Desk desk) {
        script.run(desk, ++kept);
        script.run(model, kept);
        return Inventory.difference(Inventory.of(model), Inventory.of(desk));
    }
}
