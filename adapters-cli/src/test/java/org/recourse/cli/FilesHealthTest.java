package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.cli.demo.SampleSeller;

/** {@code health --from}: health straight from files. */
class FilesHealthTest {
    private static final String ODR = "order-defect-rate";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private String files(String directory) {
        return home.resolve(directory).toString();
    }

    private void sampleSeller() {
        SampleSeller.files().forEach((name, bytes) -> {
            if (!name.equals(SampleSeller.INDEX)) {
                bench.file("sample/" + name, bytes);
            }
        });
    }

    private Document fromFiles(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.err());
        assertEquals("", outcome.err());
        return Document.of(outcome.out());
    }

    private static void assertSame(Document expected, Document found) {
        for (String name : List.of("asOf", "metrics", "lateMessages", "strays")) {
            assertEquals(expected.at(name), found.at(name), name);
        }
    }

    @Test
    void files_say_what_a_fresh_desk_says_that_has_taken_them_in() {
        sampleSeller();
        for (String asOf : List.of("2026-03-10", "2026-05-01T12:00:00Z", "2026-06-30", "2026-08-15")) {
            Bench other = new Bench(home.resolve("at-" + asOf.substring(0, 10)));
            assertEquals(
                    0, other.onDesk("import", files("sample"), "--as-of", asOf).exit());
            Document desk = Document.of(
                    other.onDesk("health", "--json", "--as-of", asOf).out());
            assertSame(desk, fromFiles("health", "--from", files("sample"), "--json", "--as-of", asOf));
        }
    }

    @Test
    void one_marketplace_and_one_window_can_be_asked_for() {
        sampleSeller();
        assertEquals(0, bench.onDesk("import", files("sample")).exit());
        String[] asked = {"--marketplace", "Amazon.de", "--window", "2026-05-01..2026-05-31", "--json"};
        Document desk = Document.of(bench.onDesk(with(asked, "health")).out());
        Document found = fromFiles(with(asked, "health", "--from", files("sample")));
        assertSame(desk, found);
        assertEquals(
                "2026-05-30",
                found.list("history").get(59).at("window").text("to"),
                "a window of one's own moves through the days before it");
    }

    private static String[] with(String[] more, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void the_history_is_what_health_says_of_each_of_the_sixty_days_before() {
        sampleSeller();
        assertEquals(0, bench.onDesk("import", files("sample")).exit());
        List<Document> history =
                fromFiles("health", "--from", files("sample"), "--json").list("history");
        assertEquals(60, history.size());
        LocalDate first = LocalDate.parse("2026-05-01");
        for (int day = 0; day < history.size(); day++) {
            Document then = history.get(day);
            assertEquals(Set.of("date", "window", "rate", "status", "components"), then.names());
            assertEquals(first.plusDays(day).toString(), then.text("date"));
            if (day % 12 == 0) {
                assertHealthOf(then);
            }
        }
    }

    private void assertHealthOf(Document day) {
        Document window = day.at("window");
        Document odr = Document.of(
                        bench.onDesk("health", "--json", "--window", window.text("from") + ".." + window.text("to"))
                                .out())
                .list("metrics")
                .get(0);
        assertEquals(ODR, odr.text("id"));
        for (String name : List.of("window", "rate", "status", "components")) {
            assertEquals(odr.at(name), day.at(name), name);
        }
    }

    @Test
    void no_desk_is_read_or_made() {
        Shop.open(bench);
        bench.file("desk/policy.txt", "POL-12 = 30 days, < 50 %\n");
        Path alone = bench.file("alone.csv", Shop.ORDERS);
        Document found = fromFiles("health", "--from", alone.toString(), "--json");
        Document odr = found.list("metrics").get(0);
        assertEquals(0, odr.at("rate").number("numerator"), "the claims lie on the desk only");
        assertEquals("2026-05-02", odr.at("window").text("from"), "the desk's own policies do not hold");
        Bench elsewhere = new Bench(home.resolve("elsewhere"));
        Outcome outcome = elsewhere.run("health", "--from", alone.toString());
        assertEquals(0, outcome.exit());
        assertEquals("", outcome.err());
        assertFalse(Files.exists(elsewhere.home), "something was written beside the files");
    }

    @Test
    void standard_input_is_a_file_too_and_several_paths_are_taken_together() {
        Path claims = bench.file("claims.csv", Shop.CLAIMS);
        Document found = Document.of(bench.typing(Shop.ORDERS)
                .run("health", "--json", "--from", "-", claims.toString())
                .out());
        assertEquals(2, found.list("metrics").get(0).at("rate").number("numerator"));
        assertEquals(
                List.of("-", claims.toString()),
                found.list("files").stream().map(file -> file.text("path")).toList());
    }

    @Test
    void what_cannot_be_read_is_listed_and_ends_with_3() {
        Path orders = bench.file("orders.csv", Shop.ORDERS.replace("2026-06-21T10:00:00Z", "2026-06-31T10:00:00Z"));
        Path unknown = bench.file("odd.csv", "nothing,known\n1,2\n");
        String[] words = {
            "health",
            "--from",
            orders.toString(),
            unknown.toString(),
            home.resolve("gone").toString()
        };
        Outcome outcome = bench.run(words);
        assertEquals(3, outcome.exit());
        assertTrue(outcome.out().contains("orders.csv, line 3, purchased-at: "), outcome.out());
        assertTrue(outcome.out().contains("odd.csv, line 1: not recognised"), outcome.out());
        assertTrue(outcome.out().contains("gone: there is no such file"), outcome.out());
        List<Document> files = Document.of(
                        bench.run(with(new String[] {"--json"}, words)).out())
                .list("files");
        assertEquals(
                Set.of("path", "kind", "read", "rejected", "rejections", "rejectionsNotListed"),
                files.get(0).names());
        assertEquals(4, files.get(0).number("read"));
        assertEquals(1, files.get(0).number("rejected"));
        assertEquals("unknown", files.get(1).text("kind"));
    }

    @Test
    void a_missed_target_can_end_with_1_but_refused_input_goes_before() {
        Path orders = bench.file("orders.csv", Shop.ORDERS);
        Path claims = bench.file("claims.csv", Shop.CLAIMS);
        Path bad = bench.file("bad.csv", Shop.CLAIMS.replace("12.50", "dear"));
        assertEquals(
                0,
                bench.run("health", "--from", orders.toString(), claims.toString())
                        .exit());
        assertEquals(
                1,
                bench.run("health", "--fail-over-target", "--from", orders.toString(), claims.toString())
                        .exit());
        assertEquals(
                3,
                bench.run("health", "--fail-over-target", "--from", orders.toString(), bad.toString())
                        .exit());
    }

    @Test
    void a_file_that_does_not_say_where_its_rows_are_from_needs_the_marketplace() {
        Path feedback = bench.file("feedback.txt", """
                Date\tRating\tComments\tYour Response\tOrder ID\tRater Email
                3/7/26\t1\tnot nice\t\t111-0000001-0000001\tx@marketplace.example
                """);
        assertEquals(3, bench.run("health", "--from", feedback.toString()).exit());
        assertEquals(
                0,
                bench.run("health", "--files-of", "de", "--from", feedback.toString())
                        .exit());
    }

    @Test
    void spreadsheets_get_the_metrics() {
        Shop.open(bench);
        assertEquals(
                bench.onDesk("health", "--format", "csv").out(),
                bench.run("health", "--from", files("files"), "--format", "csv").out());
    }

    @Test
    void a_path_is_needed() {
        assertEquals(2, bench.run("health", "--from").exit());
    }
}
