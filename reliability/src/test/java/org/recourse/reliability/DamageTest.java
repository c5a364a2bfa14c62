package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;
import org.sqlite.SQLiteConfig;

/** A damaged desk gives the right answers or none. A trial damages one file of one desk and asks a few things. */
final class DamageTest {
    private static final int FEW = 25;
    private static final int MANY = 1000;
    private static final int QUESTIONS = 2;
    private static final int FOUND = 1;
    private static final int DAMAGED = 6;
    private static final String FILE = "desk.db";
    private static final List<Damage> DAMAGES = List.of(Damage.values());

    @TempDir
    private Path home;

    private final List<List<String>> questions = new ArrayList<>();
    private final Map<Path, List<Asked>> answers = new TreeMap<>();

    /** Makes a desk at rest, and one whose program died with its last writes in the log. */
    @BeforeEach
    void makeDesks() throws Exception {
        Path atRest = home.resolve("at-rest");
        SmallSeller.make(home, atRest);
        String matter = SmallSeller.aCase(atRest);
        Path left = home.resolve("left");
        copy(atRest, left);
        kill(left, matter);
        questions.addAll(List.of(
                List.of("health", "--json"),
                List.of("health", "explain", "order-defect-rate"),
                List.of("worklist", "--json"),
                List.of("case", "list", "--json"),
                List.of("case", "show", matter, "--json"),
                List.of("next", matter),
                List.of("export")));
        for (Path desk : List.of(atRest, left)) {
            Path whole = home.resolve("whole");
            copy(desk, whole);
            answers.put(desk, questions.stream().map(words -> ask(whole, words)).toList());
            answers.get(desk).forEach(answer -> assertEquals(0, answer.exit(), answer.err()));
        }
    }

    private static void kill(Path desk, String matter) throws IOException, InterruptedException {
        Process casualty = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Casualty.class.getName(),
                        desk.toString(),
                        matter)
                .inheritIO()
                .start();
        assertEquals(true, casualty.waitFor(2, TimeUnit.MINUTES));
        assertEquals(9, casualty.exitValue());
    }

    @Test
    void a_damaged_desk_answers_right_or_not_at_all_and_stays_as_it_is() throws Exception {
        try (Trials trials = Trials.of("damage", FEW)) {
            ExecutorService threads = Executors.newFixedThreadPool(trials.count() > MANY ? 2 : 1);
            List<Callable<Void>> all = IntStream.range(0, trials.count())
                    .<Callable<Void>>mapToObj(trial -> () -> make(trials, trial))
                    .toList();
            for (Future<Void> made : threads.invokeAll(all)) {
                made.get();
            }
            threads.shutdown();
        }
    }

    private @Nullable Void make(Trials trials, int trial) throws IOException, SQLException {
        Path copy = home.resolve("copy-" + trial);
        String wrong = wrong(trials.random(trial), copy);
        if (wrong.isEmpty()) {
            trials.passed();
        } else {
            trials.failed(trial, wrong);
        }
        clear(copy);
        Files.delete(copy);
        return null;
    }

    /** Damages a copy of a desk and asks it; tells what is wrong with the answers, or nothing. */
    private String wrong(Random random, Path copy) throws IOException, SQLException {
        List<Path> desks = List.copyOf(answers.keySet());
        Path desk = desks.get(random.nextInt(desks.size()));
        copy(desk, copy);
        if (random.nextBoolean()) {
            believe(copy);
        }
        String damage = damage(copy, random);
        String wrong = ask(copy, answers.get(desk), random);
        return wrong.isEmpty() ? "" : "%s, %s: %s".formatted(desk.getFileName(), damage, wrong);
    }

    private static String damage(Path desk, Random random) throws IOException {
        Path file = file(desk, random);
        Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
        Files.write(file, damage.to(Files.readAllBytes(file), random));
        return "%s of %s".formatted(damage, file.getFileName());
    }

    /** Asks a few things, and has the desk verified: it is sound if it was not refused, and only then. */
    private String ask(Path desk, List<Asked> right, Random random) throws IOException {
        byte[] before = Files.readAllBytes(desk.resolve(FILE));
        boolean refused = false;
        for (int i = 0; i < QUESTIONS; i++) {
            int question = random.nextInt(questions.size());
            Asked asked = ask(desk, questions.get(question));
            String wrong = judge(asked, right.get(question), before, desk);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            refused |= asked.exit() == DAMAGED;
        }
        Asked verified = Asked.of(desk, "verify");
        return (refused ? List.of(FOUND, DAMAGED) : List.of(0)).contains(verified.exit()) ? "" : "verify: " + verified;
    }

    /** Chooses the desk's own file, or another that is not empty. */
    private static Path file(Path desk, Random random) throws IOException {
        List<Path> full =
                files(desk).stream().filter(file -> file.toFile().length() > 0).toList();
        return random.nextBoolean() ? desk.resolve(FILE) : full.get(random.nextInt(full.size()));
    }

    private static String judge(Asked asked, Asked right, byte[] before, Path desk) throws IOException {
        if (asked.exit() == DAMAGED && asked.out().isEmpty()) {
            return Arrays.equals(before, Files.readAllBytes(desk.resolve(FILE))) ? "" : "the damaged file was changed";
        }
        return asked.exit() == 0 && asked.out().equals(right.out())
                ? ""
                : "another answer, exit %d: %s".formatted(asked.exit(), asked.err());
    }

    /** Has the desk sealed as it is, with its log beside it: whoever only reads and closes last leaves the log where it is. */
    private static void believe(Path desk) throws SQLException {
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (Connection reader = reading.createConnection("jdbc:sqlite:" + desk.resolve(FILE));
                var rows = reader.createStatement().executeQuery("SELECT count(*) FROM events")) {
            assertEquals(true, rows.next());
            assertEquals(0, Asked.of(desk, "case", "list").exit());
        }
    }

    private static Asked ask(Path desk, List<String> words) {
        return Asked.of(desk, words.toArray(String[]::new));
    }

    private static List<Path> files(Path desk) throws IOException {
        try (Stream<Path> files = Files.list(desk)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void clear(Path desk) throws IOException {
        for (Path file : files(desk)) {
            Files.delete(file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        clear(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
