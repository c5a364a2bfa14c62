package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;
import org.recourse.persistence.SqliteDesk;

/** PRV-1 to PRV-3: buyers are told of only where their words are asked for, and are gone after a purge. A trial is a buyer. */
final class PersonalDataTest {
    private static final int FEW = 30;
    private static final String NOW = "2026-06-30T09:00:00Z";
    private static final String YEAR_LATER = "2027-06-30";
    private static final Pattern SALT = Pattern.compile("\"salt\":\"([0-9a-f]{32})\"");

    /** The commands that are not about words; their answers name nobody, and a purge does not change them. */
    private static final List<String> WORDLESS = List.of(
            "health",
            "health explain order-defect-rate",
            "health explain contact-response-rate",
            "worklist --limit 100000",
            "case list",
            "case why %s reply-not-needed",
            "next %s",
            "verify",
            "policy list");

    private static final List<String> BESIDE =
            List.of("desk-schema-1.db", "desk-replaced-20260101T000000Z.db", "desk-17.new", "desk-17.new-wal");

    @TempDir
    private Path home;

    private final Trials trials = Trials.of("personal-data", FEW);
    private final Planting planting = new Planting(buyers(0), buyers(1));
    private final Leaks leaks =
            new Leaks(Needles.of(Stream.concat(planting.keptTexts().stream(), planting.strangersTexts().stream())
                    .toList()));

    private Inside inside;
    private Path files;

    private List<Buyer> buyers(int row) {
        return IntStream.range(0, trials.count())
                .mapToObj(i -> Buyer.of(trials.random(2 * i + row)))
                .toList();
    }

    @BeforeEach
    void plant() throws IOException {
        inside = Inside.on(home.resolve("desk"), NOW);
        files = home.resolve("files");
        planting.write(files);
        leaks.tapTheLog();
    }

    @AfterEach
    void stopListening() {
        leaks.leaveTheLog();
    }

    @Test
    void nobody_is_named_where_no_words_are_asked_for_and_a_purge_leaves_nothing() throws Exception {
        takeEverythingIn();
        assertEquals(Set.of(), Needles.of(planting.strangersTexts()).under(inside.desk()), "PRV-1");
        Set<String> kept = Set.copyOf(planting.keptTexts());
        assertEquals(kept, Needles.of(kept).under(inside.desk()), "what is looked for can be found");

        ask();
        askWrongly();
        askADamagedDesk();
        askABusyDesk();
        takeInRubbish();
        purge();
        purgeBesideABackup();
        leaks.hearTheLog();
        count();
    }

    private void takeEverythingIn() {
        leaks.hear("import", inside.run("import", files.toString(), "--marketplace", "Amazon.de", "-v", "-v"));
        for (int i = 0; i < trials.count(); i += Planting.SOME) {
            Buyer buyer = planting.kept().get(i);
            write("case", "note", Planting.order(3, i), buyer.message());
            write("case", "contact", Planting.order(3, i), "phone", "--text", buyer.name() + " " + buyer.phone());
            write("case", "attach", Planting.order(4, i), "delivery-proof", pictureOf(buyer), "--at", NOW);
        }
        for (String notice : ids("amazon-notice")) {
            write("case", "act", notice, "amazon-withdrew");
        }
        for (int i = 1; i < trials.count(); i += Planting.SOME) {
            write("privacy", "keep", Planting.order(3, i), "--ground", "lawsuit 7 O 12/26");
        }
    }

    private String pictureOf(Buyer buyer) {
        try {
            return Files.writeString(home.resolve(buyer.mail() + ".png"), "a picture")
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> ids(String kind) {
        return inside.answer("case", "list", "--kind", kind, "--format", "csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /** A command that writes words, or about them: standard error names nobody all the same. */
    private void write(String... words) {
        Recourse.Ended ended = inside.run(with(words, "-v", "-v"));
        assertEquals(0, ended.exit(), ended.err());
        leaks.hear(words[1] + " on standard error", ended.err());
    }

    private void ask() {
        for (String form : List.of("table", "json", "csv")) {
            wordless(form).forEach((command, ended) -> leaks.hear(command, ended));
            for (String command : List.of("case show %s", "export", "privacy purge --dry-run")) {
                leaks.hear(
                        command,
                        inside.run(words(command, "--format", form, "-v", "-v")).err());
            }
        }
        leaks.hear("a dry run", inside.run("privacy", "purge", "--dry-run", "--as-of", YEAR_LATER));
        leaks.hear(
                "import again", inside.run("import", files.toString(), "--marketplace", "Amazon.de", "--json", "-v"));
    }

    private Map<String, Recourse.Ended> wordless(String form) {
        Map<String, Recourse.Ended> answers = new TreeMap<>();
        for (String command : WORDLESS) {
            answers.put(command, inside.run(words(command, "--format", form, "-v", "-v")));
        }
        return answers;
    }

    private static String[] words(String command, String... more) {
        return with(command.formatted(Planting.order(3, 0)).split(" ", -1), more);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }

    /** Words in the wrong place. */
    private void askWrongly() {
        for (int i = 0; i < trials.count(); i++) {
            Buyer buyer = planting.kept().get(i);
            String form = i % 2 == 0 ? "--json" : "-v";
            leaks.hear("an unknown case", inside.run("case", "note", "a-nobody", buyer.message(), form));
            leaks.hear("words swapped", inside.run("case", "note", buyer.message(), Planting.order(3, i), form));
            leaks.hear(
                    "words without quotes",
                    inside.run("case", "note", Planting.order(3, i), buyer.phone(), buyer.name(), form));
            leaks.hear(
                    "a time that is none",
                    inside.run("case", "note", Planting.order(3, i), buyer.name(), "--at", "soon", form));
        }
    }

    private void askADamagedDesk() throws IOException {
        Path damaged = Files.createDirectories(home.resolve("damaged"));
        byte[] bytes = Files.readAllBytes(inside.desk().resolve("desk.db"));
        for (int i = 0; i < 20; i++) {
            byte[] wrong = bytes.clone();
            IntStream.range(200, wrong.length).filter(at -> at % 4096 > 3800).forEach(at -> wrong[at] ^= 0x55);
            wrong[100 + trials.random(i).nextInt(wrong.length - 100)] ^= 0x10;
            Files.write(damaged.resolve("desk.db"), wrong);
            Inside there = Inside.on(damaged, NOW);
            leaks.hear("a damaged desk", there.run("verify", i % 2 == 0 ? "--json" : "-v"));
            leaks.hear("a damaged desk", there.run("worklist", "-v"));
            leaks.hear(
                    "a damaged desk",
                    there.run("case", "show", Planting.order(3, i), "-v").err());
        }
    }

    private void askABusyDesk() {
        try (SqliteDesk other = SqliteDesk.open(inside.desk(), Duration.ZERO)) {
            other.write(records -> {
                Buyer buyer = planting.kept().get(0);
                for (String form : List.of("-v", "--json")) {
                    Recourse.Ended ended = inside.run("case", "note", Planting.order(3, 0), buyer.message(), form);
                    assertEquals(5, ended.exit(), ended.err());
                    leaks.hear("a busy desk", ended);
                    leaks.hear("a busy desk", inside.run("import", files.toString(), form));
                }
                return records;
            });
        }
    }

    /** Rows whose values stand in the wrong columns: what is refused is not repeated. */
    private void takeInRubbish() throws IOException {
        Inside elsewhere = Inside.on(home.resolve("elsewhere"), NOW);
        List<Buyer> everybody = Stream.concat(planting.kept().stream(), planting.strangers().stream())
                .toList();
        for (Planting.Sheet sheet : planting.sheets()) {
            for (int column = 0; column < sheet.width(); column++) {
                Path file = Files.writeString(
                        home.resolve("rubbish-" + sheet.name()),
                        sheet.with(column, everybody).text());
                leaks.hear(
                        "rubbish in " + sheet.name(), elsewhere.run("import", file.toString(), "--json", "-v", "-v"));
                leaks.hear("rubbish in " + sheet.name(), elsewhere.run("import", file.toString(), "--strict"));
            }
        }
        for (String line : inside.answer("export").lines().limit(20).toList()) {
            for (String wrong : List.of(
                    line.replaceFirst(
                            "\"at\":\"[^\"]*", "\"at\":\"" + everybody.get(0).name()),
                    line.replaceFirst(
                            "\"event\":\"[^\"]*",
                            "\"event\":\"" + everybody.get(0).street()),
                    line.replaceFirst(
                            "\"id\":\"[^\"]*", "\"id\":\"" + everybody.get(0).phone()),
                    line.replaceFirst("\"(order|claim)", everybody.get(0).mail()),
                    everybody.get(0).mail() + line)) {
                Path file = Files.writeString(home.resolve("rubbish.jsonl"), wrong + "\n");
                leaks.hear(
                        "a rubbish export",
                        elsewhere.run("import", file.toString(), "--kind", "recourse-export", "--json"));
            }
        }
    }

    private void purge() throws IOException {
        String salts = inside.answer("export");
        Set<String> staying = textsOnHold();
        Map<String, String> before = answers();
        copyTheDesk(BESIDE);
        String gone = inside.answer("privacy", "purge", "--yes", "--as-of", YEAR_LATER, "--json");
        assertTrue(gone.contains("lawsuit 7 O 12/26"), gone);
        assertEquals(List.of(), Differences.between(before, answers()), "the answers stay");
        Set<String> left = Needles.of(planting.keptTexts()).under(inside.desk());
        assertEquals(staying, Set.copyOf(left.stream().filter(staying::contains).toList()), "what is on hold stays");
        left.stream()
                .filter(text -> !staying.contains(text))
                .forEach(text -> leaks.leaked("the desk after a purge", text));
        assertEquals(Set.of(), saltsThatWent(salts, inside.answer("export")).under(inside.desk()));
    }

    /** A desk has such copies after it was brought up to date, after a restore, and after a kill. */
    private void copyTheDesk(List<String> names) throws IOException {
        for (String name : names) {
            Files.copy(inside.desk().resolve("desk.db"), inside.desk().resolve(name));
        }
    }

    /** What somebody has put beside the desk is not deleted, but a purge names it instead of saying that it is complete. */
    private void purgeBesideABackup() throws IOException {
        copyTheDesk(List.of("mine.db"));
        Recourse.Ended ended = inside.run("privacy", "purge", "--yes", "--as-of", YEAR_LATER);
        assertEquals(7, ended.exit(), ended.out());
        assertTrue(ended.err().contains("mine.db"), ended.err());
        leaks.hear("a purge that is not complete", ended);
    }

    private Set<String> textsOnHold() {
        Set<String> texts = new TreeSet<>();
        for (int i = 1; i < trials.count(); i += Planting.SOME) {
            Buyer buyer = planting.kept().get(i);
            texts.addAll(List.of(buyer.name(), buyer.street(), buyer.message(), buyer.phone()));
        }
        return texts;
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String form : List.of("table", "json", "csv")) {
            wordless(form).forEach((command, ended) -> answers.put(command + " as " + form, ended.out()));
        }
        return answers;
    }

    private static Needles saltsThatWent(String before, String after) {
        Set<String> salts = new TreeSet<>(salts(before));
        salts.removeAll(salts(after));
        assertFalse(salts.isEmpty(), "salts went");
        Needles needles = new Needles();
        for (String salt : salts) {
            needles.add(HexFormat.of().parseHex(salt), salt);
            needles.add(salt.getBytes(StandardCharsets.US_ASCII), salt);
        }
        return needles;
    }

    private static List<String> salts(String export) {
        return SALT.matcher(export).results().map(found -> found.group(1)).toList();
    }

    private void count() {
        try (trials) {
            for (int i = 0; i < trials.count(); i++) {
                List<String> told =
                        leaks.of(planting.kept().get(i), planting.strangers().get(i));
                if (told.isEmpty()) {
                    trials.passed();
                } else {
                    trials.failed(i, told.toString());
                }
            }
        }
    }
}
