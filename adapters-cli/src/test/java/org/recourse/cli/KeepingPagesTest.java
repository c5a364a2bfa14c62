package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when they check, copy, bring back and forget what is kept. */
class KeepingPagesTest {
    private static final String HASH = "[0-9a-f]{64}";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private List<String> shown(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.err());
        return outcome.out().lines().toList();
    }

    private String head() {
        return Document.of(bench.onDesk("verify", "--json").out()).text("head");
    }

    @Test
    void a_sound_desk_is_said_to_be_one() {
        assertLinesMatch(List.of("6 events, head " + HASH, "Everything is as it was written\\."), shown(0, "verify"));
    }

    @Test
    void a_head_that_was_kept_is_found_with_what_came_after_it() {
        String kept = head();
        shown(0, "case", "note", Shop.CLAIM, "called");
        shown(0, "case", "note", Shop.CLAIM, "called again");
        assertLinesMatch(
                List.of("8 events, head " + HASH, "the head you kept is event 6; 2 more since then", "Everything .*"),
                shown(0, "verify", "--head", kept));
    }

    @Test
    void a_head_that_is_not_in_the_trail_is_a_problem() {
        String other = "f".repeat(64);
        assertLinesMatch(
                List.of("6 events, head " + HASH, "1 problem", "  .+: .+"), shown(1, "verify", "--head", other));
        assertEquals(
                "at,what",
                shown(1, "verify", "--head", other, "--format", "csv").get(0));
        assertEquals(2, shown(1, "verify", "--head", other, "--format", "csv").size());
        assertTrue(shown(1, "verify", "--head", other, "--json").contains("  \"ok\": false,"));
    }

    @Test
    void a_backup_tells_its_place_its_size_and_each_accounts_head() {
        Path copy = home.resolve("copy.db");
        assertLinesMatch(
                List.of(copy + ": the desk, [0-9,]+ bytes, read again in full", "  main: 6 events, head " + head()),
                shown(0, "backup", "--out", copy.toString()));
        List<String> rows = shown(0, "backup", "--replace", "--out", copy.toString(), "--format", "csv");
        assertLinesMatch(List.of("path,bytes,account,events,head", copy + ",\\d+,main,6," + HASH), rows);
    }

    @Test
    void a_desk_from_a_backup_tells_what_it_is_and_what_it_may_bring_back() {
        String copy = home.resolve("copy.db").toString();
        shown(0, "backup", "--out", copy);
        Bench other = new Bench(home.resolve("other"));
        assertLinesMatch(
                List.of(
                        other.desk + ": the desk of " + copy + ", [0-9,]+ bytes",
                        "  main: 6 events, head " + HASH,
                        "It may hold .*"),
                other.onDesk("restore", copy).out().lines().toList());
        List<String> replaced = shown(0, "restore", "--replace", copy);
        assertEquals(
                "The desk that was there before is kept as " + bench.desk.resolve("desk-replaced-20260630T090000Z.db"),
                replaced.get(2));
        assertEquals(
                "The desk that was there before is kept as "
                        + bench.desk.resolve("desk-replaced-20260630T090000Z-2.db"),
                shown(0, "restore", "--replace", copy).get(2));
        assertEquals(
                2, shown(0, "restore", "--replace", copy, "--format", "csv").size());
    }

    @Test
    void a_backup_that_is_not_there_or_a_directory_is_refused() {
        shown(3, "restore", "--replace", home.resolve("gone.db").toString());
        shown(3, "restore", "--replace", home.toString());
    }

    @Test
    void a_recorded_ground_and_its_end_are_confirmed() {
        assertEquals(
                1,
                shown(0, "privacy", "keep", Shop.MESSAGE, "--ground", "lawsuit").size());
        assertEquals(1, shown(0, "privacy", "release", Shop.MESSAGE).size());
    }

    @Test
    void a_purge_names_the_older_copies_that_it_deleted() {
        String copy = home.resolve("copy.db").toString();
        shown(0, "backup", "--out", copy);
        shown(0, "restore", "--replace", copy);
        shown(0, "case", "act", Shop.MESSAGE, "reply-not-needed");
        assertLinesMatch(
                List.of(
                        "1 case: personal data forgotten for good",
                        "  MSG-.*",
                        "older copy deleted: desk-replaced-20260630T090000Z.db"),
                shown(0, "privacy", "purge", "--as-of", "2027-06-30"));
    }
}
