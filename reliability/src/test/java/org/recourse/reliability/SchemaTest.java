package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;
import org.recourse.reliability.ReleasedDesk.Question;

/** Desks of other versions at the command line. A trial is a question to an older desk, or a command on a newer one. */
final class SchemaTest {
    private static final int REFUSED = 6;

    @TempDir
    private Path home;

    @Test
    void a_desk_of_every_released_schema_answers_as_it_did() throws Exception {
        List<Asking> askings = new ArrayList<>();
        for (ReleasedDesk released : ReleasedDesk.all()) {
            askings.addAll(broughtUpToDate(released));
        }
        assertFalse(askings.isEmpty());
        try (Trials trials = Trials.of("schema, older desks", askings.size())) {
            for (int number = 0; number < trials.count(); number++) {
                judge(trials, number, askings.get(number % askings.size()).flaws());
            }
        }
    }

    /** A question that is put to a desk. */
    private record Asking(Inside desk, Question question) {
        List<String> flaws() throws IOException {
            Recourse.Ended ended = desk.run(question.words());
            return ended.exit() == 0 && ended.out().equals(question.expected())
                    ? List.of()
                    : List.of("%s: %s".formatted(question, ended));
        }
    }

    private static void judge(Trials trials, int trial, List<String> flaws) {
        if (flaws.isEmpty()) {
            trials.passed();
        } else {
            trials.failed(trial, flaws.toString());
        }
    }

    /** Has a desk migrated; then it, and the copy that was kept of it as it was, are both asked. */
    private List<Asking> broughtUpToDate(ReleasedDesk released) throws IOException, SQLException {
        Path folder = home.resolve("schema-" + released.schema());
        released.unpack(folder);
        Inside desk = desk(folder);
        desk.answer("verify");
        assertEquals(released.schema(), NewerDesk.schema(folder.resolve("desk.db")), "it is looked at as it is");
        desk.answer("case", "list");
        Path kept = folder.resolve("desk-schema-%d.db".formatted(released.schema()));
        assertTrue(NewerDesk.schema(folder.resolve("desk.db")) > released.schema(), "it is brought up to date");
        assertEquals(released.schema(), NewerDesk.schema(kept), "it is kept as it was");
        Path back = Files.createDirectory(home.resolve("back-" + released.schema()));
        Files.copy(kept, back.resolve("desk.db"));
        List<Question> questions = released.questions();
        return Stream.of(desk, desk(back))
                .flatMap(asked -> questions.stream().map(question -> new Asking(asked, question)))
                .toList();
    }

    private static Inside desk(Path folder) {
        return Inside.on(folder, ReleasedDesk.AS_OF);
    }

    @Test
    void a_newer_desk_is_refused_by_every_command_and_left_to_the_byte() throws Exception {
        List<NewerDesk> desks =
                List.of(NewerDesk.closed(home.resolve("closed")), NewerDesk.killed(home.resolve("killed")));
        List<String[]> commands = commands();
        try (Trials trials = Trials.of("schema, newer desks", commands.size())) {
            for (int number = 0; number < trials.count(); number++) {
                NewerDesk desk = desks.get((number + number / commands.size()) % desks.size());
                judge(trials, number, refusal(desk, commands.get(number % commands.size())));
            }
        }
    }

    private static List<String> refusal(NewerDesk newer, String... command) throws IOException {
        Map<String, String> before = newer.files();
        Recourse.Ended ended = desk(newer.folder()).run(command);
        List<String> flaws = new ArrayList<>();
        if (ended.exit() != REFUSED
                || !ended.err().contains("newer version")
                || !ended.out().isEmpty()) {
            flaws.add("%s: %s".formatted(List.of(command), ended));
        }
        Map<String, String> after = newer.files();
        if (!after.equals(before)) {
            flaws.add("%s changed %s to %s".formatted(List.of(command), before.keySet(), after.keySet()));
        }
        return flaws;
    }

    /** Every command that opens a desk. */
    private List<String[]> commands() throws IOException {
        Path file = Files.writeString(home.resolve("proof.txt"), "proof");
        Path backup = home.resolve("backup.db");
        desk(home.resolve("other")).answer("case", "open", "--kind", "amazon-notice");
        desk(home.resolve("other")).answer("backup", "--out", backup.toString());
        return Stream.of(
                        "health",
                        "health explain order-defect-rate",
                        "worklist",
                        "case list",
                        "case show NTC",
                        "case open --kind amazon-notice",
                        "case act NTC triaged-minor",
                        "case note NTC words",
                        "case contact NTC phone",
                        "case attach NTC proof FILE",
                        "case why NTC seller-closed",
                        "next NTC",
                        "import FILE",
                        "export",
                        "export --out FILE.jsonl",
                        "verify",
                        "privacy purge",
                        "privacy purge --dry-run",
                        "privacy keep NTC --ground lawsuit",
                        "privacy release NTC",
                        "backup --out FILE.db",
                        "restore BACKUP --replace",
                        "recover --into FILE.desk")
                .map(command -> command.replace("FILE", file.toString()).replace("BACKUP", backup.toString()))
                .map(command -> command.split(" ", -1))
                .toList();
    }
}
