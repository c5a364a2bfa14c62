package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/**
 * What is acknowledged was synced before. {@code kill -9} cannot tell, since the system keeps what a killed program has written. A trial is a
 * command that writes: one in a process of its own, then nine after each other in one. Another program has the desk open while the nine are at
 * work, since who closes a desk as the last syncs all that is in its log.
 */
final class SyncsTest {
    private static final int FEW = 10;
    private static final int CARELESS = 5;

    /** The desk's files but for those of which a loss costs time only; and its copies. */
    private static final Pattern MATTERS =
            Pattern.compile(".*/desk/desk[.-].*(?<!\\.seal|\\.queue|-shm)|.*/copies/.*(?<!-shm)");

    @TempDir
    private Path temporary;

    private Path home;
    private Recourse recourse;
    private long commits;
    private long syncs;

    @BeforeEach
    void settle() throws IOException {
        home = temporary.toRealPath();
        recourse = Recourse.on(home, home.resolve("desk"));
        Files.createDirectory(home.resolve("copies"));
    }

    @Test
    void nothing_is_acknowledged_that_is_not_synced() throws Exception {
        if (!Tool.isMissing("syncs", "strace")) {
            try (Trials trials = Trials.of("syncs", FEW)) {
                for (int first = 0; first < trials.count(); first += FEW) {
                    List<List<String>> commands =
                            Writings.of(first, home).subList(0, Math.min(FEW, trials.count() - first));
                    watchAlone(trials, first, commands.get(0));
                    try (Connection other = open()) {
                        commits(other);
                        watchTogether(trials, first + 1, commands.subList(1, commands.size()));
                    }
                }
            }
            System.out.printf("syncs: %d commits, %d syncs%n", commits, syncs);
        }
    }

    /** Has one process carry out commands, after each of which it tells how that ended. */
    private void watchTogether(Trials trials, int first, List<List<String>> commands) throws Exception {
        Path script = home.resolve("script");
        watch(Clerk.of(recourse, script, commands));
        List<Clerk.Done> done = Clerk.done(script);
        List<List<String>> owed = owed(Clerk.out(script));
        assertEquals(commands.size(), owed.size(), "it has answered each");
        for (int i = 0; i < commands.size(); i++) {
            judge(trials, first + i, done.get(i).exit(), owed.get(i), commands.get(i));
        }
    }

    /** Has the program itself carry out a command, and looks at all that it prints. */
    private void watchAlone(Trials trials, int trial, List<String> command) throws Exception {
        Path answer = home.resolve("answer");
        int exit = watch(recourse.process(command.toArray(String[]::new)).redirectOutput(answer.toFile()));
        List<List<String>> owed = owed(answer);
        assertFalse(owed.isEmpty(), "it has answered");
        judge(trials, trial, exit, owed.stream().flatMap(List::stream).toList(), command);
    }

    private static void judge(Trials trials, int trial, int exit, List<String> owed, List<String> command) {
        if (exit == 0 && owed.isEmpty()) {
            trials.passed();
        } else {
            trials.failed(trial, "%s ended with %d and owed %s".formatted(command, exit, owed));
        }
    }

    /** Runs a program on the desk, which has to sync as often as it commits. */
    private int watch(ProcessBuilder program) throws Exception {
        int exit = Clerk.finish(Syscalls.watching(program, trace()));
        try (Connection connection = open()) {
            long made = Syscalls.of(trace()).syncs(this::matters);
            long acknowledged = commits(connection) - commits;
            assertTrue(made >= acknowledged, "%d syncs for %d commits".formatted(made, acknowledged));
            syncs += made;
            commits += acknowledged;
        }
        return exit;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + recourse.desk().resolve("desk.db"));
    }

    /** Reads how many commits the desk has counted. */
    private static long commits(Connection desk) throws SQLException {
        try (Statement statement = desk.createStatement();
                ResultSet number = statement.executeQuery("SELECT number FROM commits")) {
            return number.getLong(1);
        }
    }

    private List<List<String>> owed(Path answers) throws IOException {
        return Syscalls.of(trace()).owedAtAnswers(answers, this::matters);
    }

    private boolean matters(String file) {
        return file.startsWith(home + "/") && MATTERS.matcher(file).matches();
    }

    private Path trace() {
        return home.resolve("trace");
    }

    @Test
    void a_program_that_syncs_nothing_is_found_out() throws Exception {
        if (!Tool.isMissing("syncs", "strace")) {
            Path database = Files.createDirectory(recourse.desk()).resolve("desk.db");
            Path answers = home.resolve("answers");
            ProcessBuilder careless = recourse.program(Careless.class, database.toString(), Integer.toString(CARELESS));
            Clerk.finish(Syscalls.watching(careless, trace()).redirectOutput(answers.toFile()));
            assertEquals(CARELESS, Files.readAllLines(answers).size(), "it has acknowledged");
            assertTrue(Syscalls.of(trace()).syncs(this::matters) < CARELESS, "it has synced less often");
            assertEquals(CARELESS, owed(answers).size());
            assertFalse(owed(answers).contains(List.of()), "each answer is found to be too early");
        }
    }
}
