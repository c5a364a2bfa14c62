package org.recourse.extension.durability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.recourse.application.desk.Desk;
import org.recourse.application.memory.MemoryDesk;

/** A desk beside a desk in memory: the model, to which the same is done. */
final class Comparison {
    private static final int ONE_FAILS_OF = 8;
    private static final int TIMES_OPEN = 20;

    private final Class<?> place;
    private final Path directory;
    private final Random random;
    private final Script script;
    private final Desk model = new MemoryDesk();

    Comparison(Class<?> place, Path directory, Random random) {
        this.place = place;
        this.directory = directory;
        this.random = random;
        this.script = new Script(random.nextLong());
    }

    /** Runs transactions and tells the first difference, be it in an answer or after one of the reopenings. */
    Optional<String> afterReopening(int transactions) {
        for (int done = 0; done < transactions; done += TIMES_OPEN) {
            Optional<String> difference = whileOpen(done).or(this::difference);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<String> whileOpen(int done) {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            for (int number = done + 1; number <= done + TIMES_OPEN; number++) {
                boolean fails = random.nextInt(ONE_FAILS_OF) == 0;
                List<Object> wanted = run(model, number, fails);
                List<Object> found = run(open.desk(), number, fails);
                if (!wanted.equals(found)) {
                    return Optional.of("instead of answering " + wanted + " it answers " + found);
                }
            }
            return Optional.empty();
        }
    }

    private Optional<String> difference() {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            return difference(open.desk());
        }
    }

    private Optional<String> difference(Desk desk) {
        return Inventory.difference(Inventory.of(model), Inventory.of(desk));
    }

    private List<Object> run(Desk desk, int number, boolean fails) {
        return fails ? runInVain(desk, number) : script.run(desk, number);
    }

    private List<Object> runInVain(Desk desk, int number) {
        List<Object> answers = new ArrayList<>();
        try {
            desk.write(records -> {
                answers.addAll(Script.run(records, script.deeds(number)));
                throw new OnPurpose();
            });
        } catch (OnPurpose e) {
            answers.add("failed on purpose");
        }
        return answers;
    }

    /** Lets two desks take turns and tells the first difference. */
    Optional<String> ofTwo(int transactions) {
        try (OpenDesk one = OpenDesk.at(place, directory);
                OpenDesk two = OpenDesk.at(place, directory)) {
            for (int number = 1; number <= transactions; number++) {
                script.run(model, number);
                script.run(number % 2 == 0 ? one.desk() : two.desk(), number);
            }
            return difference(one.desk()).or(() -> difference(two.desk())).or(this::difference);
        }
    }

    /** What makes a transaction fail. */
    private static final class OnPurpose extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
