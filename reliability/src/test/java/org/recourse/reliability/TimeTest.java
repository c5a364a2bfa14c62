package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.extension.trial.Trials;

/** Deadlines and answers are the same at every place and with every clock. A trial is a time zone with a language. */
final class TimeTest {
    private static final int FEW = 3;
    private static final String NOW = "2026-11-03T09:00:00Z";

    /** The claim about the second order. */
    private static final String CLAIM = "ATZ-IOLO1GD36A";

    private static final List<String> ZONES = List.of(
            "Pacific/Kiritimati",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Europe/Berlin",
            "America/Los_Angeles",
            "Australia/Lord_Howe");
    private static final List<String> LOCALES = List.of(
            "tr-TR",
            "ar-EG-u-nu-arab",
            "th-TH-u-ca-buddhist-nu-thai",
            "ja-JP-u-ca-japanese",
            "de-DE",
            "hi-IN-u-nu-deva");

    /** Filed in the hours that clocks jump over or pass twice, on leap days, and in the last second before a leap second. */
    private static final List<String> TIMES = List.of(
            "2026-03-08T02:30:00-08:00",
            "2026-03-29T02:30:00+01:00",
            "2026-04-05T01:45:00+11:00",
            "2026-10-04T02:15:00+10:30",
            "2026-10-25T02:30:00+02:00",
            "2026-10-25T02:30:00+01:00",
            "2026-11-01T01:30:00-07:00",
            "2026-11-01T01:30:00-08:00",
            "2026-11-01T00:00:00+14:00",
            "2024-02-29T23:59:59Z",
            "2016-12-31T23:59:59.999999999Z",
            "2026-02-28T23:59:59+05:45");

    private static final List<String> READING = List.of(
            "health",
            "health explain order-defect-rate",
            "health explain contact-response-rate",
            "worklist",
            "worklist --as-of 2026-03-29",
            "case list",
            "case show " + CLAIM,
            "case why " + CLAIM + " seller-responded",
            "next " + CLAIM,
            "verify",
            "lifecycle a-to-z-claim",
            "policy list",
            "policy show pol-1",
            "privacy purge --dry-run --as-of 2027-01-01",
            "export");

    private final Locale usualLocale = Locale.getDefault();
    private final TimeZone usualZone = TimeZone.getDefault();
    private final Trials trials = Trials.of("time", FEW);

    @TempDir
    private Path home;

    private Path files;
    private Inside desk;

    @BeforeEach
    void fill() throws IOException {
        files = files(home.resolve("files"));
        desk = Inside.on(home.resolve("desk"), NOW);
        desk.answer("import", files.toString());
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(usualLocale);
        TimeZone.setDefault(usualZone);
    }

    private static Path files(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> claims =
                new ArrayList<>(List.of("claim-id,order-id,filed-at,reason,amount,currency,state,respond-by"));
        List<String> orders = new ArrayList<>(List.of("order-id,purchased-at,marketplace,channel,state,delivered-at"));
        List<String> messages = new ArrayList<>(List.of("message-id,order-id,buyer,received-at,subject,body"));
        for (int i = 0; i < TIMES.size(); i++) {
            String order = "304-%07d-%07d".formatted(i, i);
            claims.add("c-%d,%s,%s,not-received,1234.50,EUR,awaiting-seller,".formatted(i, order, TIMES.get(i)));
            orders.add("%s,%s,Amazon.de,MFN,shipped,%s".formatted(order, TIMES.get(i), TIMES.get(i)));
            messages.add("m-%d,%s,I\u0130\u0131i,%s,Iade,\u0661\u0662\u0663 III iii".formatted(i, order, TIMES.get(i)));
        }
        Files.write(folder.resolve("claims.csv"), claims);
        Files.write(folder.resolve("orders.csv"), orders);
        Files.write(folder.resolve("messages.csv"), messages);
        List<String> feedback = List.of(
                "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email",
                "25.10.26\t1\tI\u0307LG\u0130\t\t304-0000001-0000001\tx@marketplace.amazon.de");
        Files.write(folder.resolve("feedback.txt"), feedback);
        List<String> returns = List.of(
                "Order ID\tReturn request date\tReturn request status\tAmazon RMA ID\tA-to-Z Claim\tOrder Amount\tCurrency code",
                "304-0000002-0000002\t25-Oct-2026\tPending\tR-1\tN\t12.50\tEUR");
        Files.write(folder.resolve("returns.txt"), returns);
        return folder;
    }

    @Test
    void every_zone_and_language_gives_the_same_bytes_and_the_same_desk() {
        Map<String, String> usual = answers(desk);
        Map<String, String> alike = answersOfANewDesk("usual");
        try (trials) {
            for (int i = 0; i < trials.count(); i++) {
                attempt(i, usual, alike);
            }
        }
    }

    /** The first six trials use each zone and each language once, thirty-six every pair. */
    private void attempt(int trial, Map<String, String> usual, Map<String, String> alike) {
        String zone = ZONES.get(trial % ZONES.size());
        String locale = LOCALES.get((trial + trial / ZONES.size()) % LOCALES.size());
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertEquals(List.of(), Differences.between(usual, answers(desk)));
            assertEquals(List.of(), Differences.between(alike, answersOfANewDesk("desk-" + trial)));
            trials.passed();
        } catch (AssertionError | RuntimeException e) {
            trials.failed(trial, "%s, %s: %s".formatted(zone, locale, e));
        } finally {
            comeHome();
        }
    }

    private static Map<String, String> answers(Inside asked) {
        Map<String, String> answers = new TreeMap<>();
        for (String form : List.of("table", "json", "csv")) {
            for (String command : READING) {
                Recourse.Ended ended = asked.run((command + " --format " + form).split(" ", -1));
                answers.put(command + " as " + form, ended.exit() + " " + ended.out() + ended.err());
            }
        }
        return answers;
    }

    /** All but what salts of chance make: digests and their order, and the head of the chain. */
    private Map<String, String> answersOfANewDesk(String name) {
        Inside fresh = Inside.on(home.resolve(name), NOW);
        fresh.answer("import", files.toString());
        Map<String, String> answers = answers(fresh);
        answers.replaceAll(
                (command, text) -> text.replaceAll("\"words\":\\[.*?]", "...").replaceAll("[0-9a-f]{32,}", "..."));
        return answers;
    }

    @Test
    void a_process_takes_neither_zone_nor_language_from_its_machine() throws Exception {
        String[] words = {"worklist", "--json", "--as-of", NOW};
        String usual = desk.answer(words);
        for (int i = 0; i < 2; i++) {
            Locale locale = Locale.forLanguageTag(LOCALES.get(i));
            Recourse.Ended ended = Recourse.on(home, desk.desk())
                    .with(
                            "-Duser.timezone=" + ZONES.get(i),
                            "-Duser.language=" + locale.getLanguage(),
                            "-Duser.country=" + locale.getCountry(),
                            "-Duser.extensions=" + locale.getExtension('u'),
                            "-Dfile.encoding=" + (i == 0 ? "ISO-8859-1" : "US-ASCII"))
                    .in(Map.of("LC_ALL", locale.toString(), "TZ", ZONES.get(i)))
                    .run(words);
            assertEquals(new Recourse.Ended(0, usual, ""), ended);
        }
    }

    @Test
    void a_clock_that_was_set_back_harms_nothing() {
        Inside ahead = desk.at("2031-01-01T00:00:00Z");
        String id = CLAIM;
        ahead.answer("case", "note", id, "written too early");
        ahead.answer("privacy", "keep", id, "--ground", "audit");
        assertTrue(ahead.run("case", "act", id, "seller-responded").exit() < 5);
        for (String command : READING) {
            Recourse.Ended ended = desk.run(command.split(" ", -1));
            assertEquals(0, ended.exit(), command + ": " + ended.err());
        }
        desk.answer("case", "note", id, "written after the clock was set back");
        assertEquals(4, desk.run("case", "act", id, "amazon-denied").exit(), "an act before the last one is refused");
        desk.answer("privacy", "release", id);
        assertTrue(desk.answer("case", "show", id, "--json").contains("\"hold\": null"));
        desk.answer("verify");
    }

    /** What a desk takes in of the far past or future, every command can answer for; the rest it refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59:59Z",
                "9999-12-31T23:59:59-18:00",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-02-29T00:00:00Z"
            })
    void a_time_beyond_reckoning_is_refused_or_answered_for(String time) throws IOException {
        Inside far = Inside.on(home.resolve("far"), NOW);
        Path folder = Files.createDirectories(home.resolve("far-files"));
        String order = "304-9999999-9999999";
        Files.writeString(
                folder.resolve("claims.csv"),
                "claim-id,order-id,filed-at,amount,currency,state,respond-by\nc,%s,%s,1.50,EUR,awaiting-seller,%s\n"
                        .formatted(order, time, time));
        Files.writeString(
                folder.resolve("orders.csv"),
                "order-id,purchased-at,marketplace,delivered-at\n%s,%s,Amazon.de,%s\n".formatted(order, time, time));
        Files.writeString(
                folder.resolve("messages.csv"),
                "message-id,order-id,received-at,body\nm,%s,%s,words\n".formatted(order, time));
        Recourse.Ended taken = far.run("import", folder.toString(), "-v");
        assertTrue(List.of(0, 3).contains(taken.exit()), taken.err());
        IntStream.range(0, READING.size()).forEach(i -> isAnswered(far, READING.get(i)));
        for (String command : List.of("worklist", "health", "case list", "privacy purge --dry-run")) {
            Recourse.Ended ended = far.run((command + " --as-of " + time).split(" ", -1));
            assertTrue(List.of(0, 2).contains(ended.exit()), command + ": " + ended.err());
        }
        Recourse.Ended noted = far.run("case", "open", "--kind", "amazon-notice", "--at", time);
        assertTrue(List.of(0, 2).contains(noted.exit()), noted.err());
        isAnswered(far, "worklist");
        goesThroughAnExport(far);
    }

    private void goesThroughAnExport(Inside far) throws IOException {
        Path export = home.resolve("far.jsonl");
        far.answer("case", "open", "--kind", "amazon-notice", "--at", NOW);
        far.answer("export", "--out", export.toString());
        Inside other = Inside.on(home.resolve("far-other"), NOW);
        other.answer("import", export.toString());
        assertEquals(Files.readString(export), other.answer("export"));
    }

    private static void isAnswered(Inside asked, String command) {
        Recourse.Ended ended = asked.run(command.split(" ", -1));
        assertTrue(List.of(0, 4).contains(ended.exit()), command + ": " + ended.err());
    }
}
