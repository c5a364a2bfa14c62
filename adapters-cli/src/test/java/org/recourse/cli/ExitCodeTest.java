package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.cli.logging.LateLogging;

/** What the program tells the one that started it. */
class ExitCodeTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    @AfterEach
    void hush() {
        LateLogging.setVerbosity(0);
    }

    private void assertExit(int exit, String code, String... words) {
        Outcome table = bench.onDesk(words);
        assertEquals(exit, table.exit(), table.err());
        assertTrue(table.message().startsWith("recourse: "), table.err());
        assertFalse(table.err().contains("Exception"), table.err());
        assertFalse(table.err().contains("\tat "), table.err());
        String[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = "--json";
        Outcome json = bench.onDesk(more);
        assertEquals(exit, json.exit());
        assertEquals("", json.out());
        assertEquals(code, Document.of(json.err()).at("error").text("code"));
    }

    @Test
    void done_is_0() {
        assertEquals(0, bench.onDesk("worklist").exit());
    }

    @Test
    void a_check_that_found_something_is_1() {
        Shop.open(bench);
        assertEquals(0, bench.onDesk("health").exit());
        assertEquals(1, bench.onDesk("health", "--fail-over-target").exit());
        assertEquals(1, bench.onDesk("verify", "--head", "0").exit());
    }

    @Test
    void wrong_usage_is_2() {
        assertExit(2, "usage", "worklist", "--kind", "gift");
        assertExit(2, "usage", "worklist", "--limit", "-1");
        assertExit(2, "usage", "health", "--window", "2026-06-30..2026-06-01");
        assertExit(2, "usage", "health", "--marketplace", "Amazon.xx");
        assertExit(2, "usage", "case", "list", "--account", "a b");
        assertExit(2, "usage", "import", "nothing", "--kind", "sheet");
        assertFalse(Files.exists(bench.desk), "wrong usage makes no desk");
    }

    @Test
    void an_unknown_case_is_4() {
        assertExit(4, "unknown-case", "case", "show", "ATZ-0000000000");
        assertExit(4, "unknown-case", "next", "ATZ-0000000000");
        assertExit(4, "unknown-case", "case", "act", "nonsense", "seller-responded");
        assertFalse(Files.exists(bench.desk), "asking for a case makes no desk");
    }

    @Test
    void a_store_that_is_no_store_is_6() {
        bench.file("desk/desk.db", "this is no database, however long one looks at it".repeat(100));
        assertExit(6, "damaged", "worklist");
        assertEquals(
                "this is no database, however long one looks at it".repeat(100), read(bench.desk.resolve("desk.db")));
    }

    @Test
    void a_damaged_store_is_6_and_verify_says_where_with_1() throws SQLException {
        Shop.open(bench);
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + bench.desk.resolve("desk.db"));
                Statement statement = store.createStatement()) {
            statement.execute("update cases set state = 'granted'");
        }
        assertExit(6, "damaged", "worklist");
        assertExit(6, "damaged", "case", "list");
        Outcome verified = bench.onDesk("verify", "--json");
        assertEquals(1, verified.exit());
        assertTrue(verified.out().contains("\"at\": \"case "), verified.out());
    }

    @Test
    void a_store_of_a_newer_version_is_6_and_stays_as_it_is() throws SQLException {
        Shop.open(bench);
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + bench.desk.resolve("desk.db"));
                Statement statement = store.createStatement()) {
            statement.execute("pragma user_version = 4711");
        }
        assertExit(6, "too-new", "worklist");
    }

    @Test
    void a_busy_store_is_5() throws SQLException {
        Shop.open(bench);
        bench.with("RECOURSE_PATIENCE", "1");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + bench.desk.resolve("desk.db"));
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertExit(5, "busy", "case", "note", Shop.CLAIM, "hello");
            statement.execute("rollback");
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_7() {
        bench.file("desk/desk.db/in-the-way", "a directory where the desk's file should be");
        assertExit(
                7, "unwritable", "import", bench.file("claims.csv", Shop.CLAIMS).toString());
    }

    @Test
    void a_desk_that_is_no_directory_is_2() {
        bench.file("desk", "a file where the desk should be");
        assertExit(2, "usage", "import", bench.file("claims.csv", Shop.CLAIMS).toString());
    }

    @Test
    void a_bug_is_70_and_says_how_to_see_more() {
        Bench broken = new Bench(home) {
            @Override
            Instant now() {
                throw new IllegalStateException("the clock fell off the wall");
            }
        };
        Outcome outcome = broken.onDesk("worklist");
        assertEquals(70, outcome.exit());
        assertEquals(
                "recourse: a bug in recourse (IllegalStateException: the clock fell off the wall)", outcome.message());
        assertTrue(outcome.err().contains("-v"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertTrue(broken.onDesk("worklist", "-v").err().contains("\tat org.recourse.cli"));
        assertEquals(
                "bug",
                Document.of(broken.onDesk("worklist", "--json").err())
                        .at("error")
                        .text("code"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
