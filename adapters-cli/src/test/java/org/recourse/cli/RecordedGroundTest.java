package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** POL-26: what a ground on record keeps, and who sees it. */
class RecordedGroundTest {
    private static final String GROUND = "lawsuit 7 O 12/26";
    private static final String LATER = "2027-06-30";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
        bench.onDesk("case", "act", Shop.MESSAGE, "reply-not-needed");
    }

    @Test
    void a_dry_run_names_the_ground_as_long_as_it_holds() {
        assertEquals(0, keep(bench).exit());
        Document staying = purge(bench).list("staying").get(0);
        assertEquals("recorded", staying.text("ground"));
        assertEquals(GROUND, staying.text("recorded"));
        assertTrue(bench.onDesk("privacy", "purge", "--dry-run", "--as-of", LATER)
                .out()
                .contains("recorded: " + GROUND));
        assertEquals(0, bench.onDesk("privacy", "release", Shop.MESSAGE).exit());
        assertEquals(1, purge(bench).list("gone").size());
    }

    @Test
    void the_case_shows_the_ground_and_its_history() {
        keep(bench);
        assertEquals(GROUND, show(bench).text("hold"));
        String page = bench.onDesk("case", "show", Shop.MESSAGE).out();
        assertTrue(page.contains("hold       personal data stay: " + GROUND), page);
        assertTrue(page.contains("ground: " + GROUND), page);
    }

    @Test
    void a_desk_made_from_an_export_keeps_the_ground() {
        keep(bench);
        Path file = home.resolve("desk.jsonl");
        bench.onDesk("export", "--out", file.toString());
        Bench other = new Bench(home.resolve("other"));
        other.onDesk("import", file.toString());
        assertEquals(GROUND, show(other).text("hold"));
        assertEquals(bench.onDesk("export").out(), other.onDesk("export").out());
    }

    @Test
    void a_ground_needs_words_and_a_case() {
        assertEquals(
                2,
                bench.onDesk("privacy", "keep", Shop.MESSAGE, "--ground", " ").exit());
        assertEquals(2, bench.onDesk("privacy", "keep", Shop.MESSAGE).exit());
        assertEquals(
                4, bench.onDesk("privacy", "keep", "nobody", "--ground", "x").exit());
        assertEquals(4, bench.onDesk("privacy", "release", "nobody").exit());
    }

    private static Outcome keep(Bench bench) {
        return bench.onDesk("privacy", "keep", Shop.MESSAGE, "--ground", GROUND);
    }

    private static Document purge(Bench bench) {
        return Document.of(bench.onDesk("privacy", "purge", "--dry-run", "--json", "--as-of", LATER)
                .out());
    }

    private static Document show(Bench bench) {
        return Document.of(bench.onDesk("case", "show", Shop.MESSAGE, "--json").out());
    }
}
