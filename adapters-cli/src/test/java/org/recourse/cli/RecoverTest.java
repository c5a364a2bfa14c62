package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverTest {
    @TempDir
    private Path home;

    private Bench bench;
    private Path into;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
        into = home.resolve("saved");
    }

    private Document recover(int exit) {
        Outcome outcome = bench.onDesk("recover", "--into", into.toString(), "--json");
        assertEquals(exit, outcome.exit(), outcome.err());
        return Document.of(outcome.out());
    }

    private String onNew(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--desk";
        all[words.length + 1] = into.toString();
        Outcome outcome = bench.run(all);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void a_desk_without_its_first_page_is_saved_with_its_answers() throws IOException {
        List<List<String>> questions =
                List.of(List.of("export"), List.of("worklist"), List.of("health"), List.of("verify", "--json"));
        List<String> before = questions.stream()
                .map(words -> bench.onDesk(words.toArray(String[]::new)).out())
                .toList();
        bench.file("desk/policy.txt", "# ours\n");
        Path desk = bench.desk.resolve("desk.db");
        byte[] bytes = Files.readAllBytes(desk);
        Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(desk, bytes);
        assertEquals(6, bench.onDesk("worklist").exit());
        Document recovered = recover(1);
        assertEquals(1, recovered.number("unreadablePages"));
        assertArrayEquals(bytes, Files.readAllBytes(desk));
        assertEquals("# ours\n", Files.readString(into.resolve("policy.txt")));
        assertEquals(
                before,
                questions.stream()
                        .map(words -> onNew(words.toArray(String[]::new)))
                        .toList());
    }

    @Test
    void a_whole_desk_is_saved_whole() {
        Document recovered = recover(0);
        assertEquals(
                java.util.Set.of(
                        "schemaVersion",
                        "complete",
                        "desk",
                        "unreadablePages",
                        "unreadableRows",
                        "accounts",
                        "filesCopied",
                        "problems"),
                recovered.names());
        Document account = recovered.list("accounts").get(0);
        assertEquals(4, account.at("orders").number("saved"));
        assertEquals(0, account.at("orders").number("lost"));
        assertEquals(3, account.at("cases").number("whole"));
        assertEquals(
                Document.of(bench.onDesk("verify", "--json").out()).text("head"),
                account.at("events").text("head"));
    }

    @Test
    void what_is_lost_is_told_and_ends_with_1() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + bench.desk.resolve("desk.db"));
                Statement statement = store.createStatement()) {
            statement.executeUpdate("drop trigger events_are_not_deleted");
            statement.executeUpdate("delete from events where seq = 1");
            statement.executeUpdate("update orders set body = replace(body, 'UPS', 'DHL')");
        }
        Outcome outcome = bench.onDesk("recover", "--into", into.toString());
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.out().contains("Events lost: 1 to 2"), outcome.out());
        assertTrue(outcome.out().contains("chained anew"), outcome.out());
        assertTrue(outcome.out().contains("Case lost: "), outcome.out());
        assertTrue(outcome.out().contains("Not everything was saved."), outcome.out());
        assertTrue(Document.of(onNew("verify", "--json")).at("ok").value().equals(true));
    }

    @Test
    void a_spreadsheet_gets_a_line_for_each_account() {
        String csv = bench.onDesk("recover", "--into", into.toString(), "--format", "csv")
                .out();
        assertTrue(csv.startsWith("account,events.saved,events.cutOff"), csv);
        assertEquals(2, csv.lines().count());
    }

    @Test
    void only_a_free_place_gets_a_recovered_desk() {
        assertEquals(2, bench.onDesk("recover", "--into", bench.desk.toString()).exit());
        assertEquals(2, bench.onDesk("recover").exit());
        assertEquals(7, bench.onDesk("recover", "--into", "/proc/nowhere").exit());
    }

    @Test
    void where_nothing_is_nothing_is_recovered() throws IOException {
        bench.file("desk/desk.db", "this is no database, however long one looks at it".repeat(100));
        assertEquals(6, bench.onDesk("recover", "--into", into.toString()).exit());
        bench = new Bench(home.resolve("nowhere"));
        assertEquals(
                3,
                bench.onDesk("recover", "--into", home.resolve("x").toString()).exit());
        assertFalse(Files.exists(home.resolve("x")));
    }
}
