package org.recourse.cli;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {
    @TempDir
    private Path home;

    private Bench bench;
    private String file;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
        file = home.resolve("backup.db").toString();
    }

    private Document json(int exit, String... words) {
        Outcome outcome = bench.onDesk(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(exit, outcome.exit(), outcome.err());
        return Document.of(exit == 0 ? outcome.out() : outcome.err());
    }

    private void assertRefused(int exit, String code, String... words) {
        assertEquals(code, json(exit, words).at("error").text("code"));
    }

    private List<Path> filesOfDesk() throws IOException {
        try (Stream<Path> files = Files.list(bench.desk)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_backup_tells_where_it_is_how_large_and_the_head_of_each_account() throws IOException {
        Document backup = json(0, "backup", "--out", file);
        assertEquals(file, backup.text("path"));
        assertEquals(Files.size(Path.of(file)), backup.number("bytes"));
        Document account = backup.list("accounts").get(0);
        Document verified = json(0, "verify");
        assertEquals("main", account.text("account"));
        assertEquals(verified.number("events"), account.number("events"));
        assertEquals(verified.text("head"), account.text("head"));
    }

    @Test
    void a_backup_for_people_and_for_spreadsheets_names_the_head_too() {
        String head = json(0, "verify").text("head");
        assertTrue(bench.onDesk("backup", "--out", file).out().contains("head " + head));
        String csv = bench.onDesk("backup", "--out", file, "--replace", "--format", "csv")
                .out();
        assertEquals(2, csv.lines().count());
        assertTrue(csv.startsWith("path,bytes,account,events,head"), csv);
        assertTrue(csv.contains(head), csv);
    }

    @Test
    void a_backup_overwrites_nothing_unasked() throws IOException {
        Files.writeString(Path.of(file), "something dear");
        assertRefused(2, "usage", "backup", "--out", file);
        assertEquals("something dear", Files.readString(Path.of(file)));
        assertRefused(2, "usage", "backup", "--out", home.toString(), "--replace");
        json(0, "backup", "--out", file, "--replace");
    }

    @Test
    void a_backup_in_the_desks_own_directory_is_refused() {
        assertRefused(
                2, "usage", "backup", "--out", bench.desk.resolve("backup.db").toString());
    }

    @Test
    void a_backup_of_no_desk_is_refused() {
        bench = new Bench(home.resolve("nowhere"));
        assertRefused(3, "no-desk", "backup", "--out", file);
        assertFalse(Files.exists(bench.desk));
    }

    @Test
    void a_backup_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        assertRefused(
                7,
                "unwritable",
                "backup",
                "--out",
                home.resolve("no/such/backup.db").toString());
        assertRefused(7, "unwritable", "backup", "--out", "/proc/backup.db");
        assertFalse(Files.exists(home.resolve("no")));
    }

    @Test
    void a_damaged_desk_is_not_backed_up_and_the_ways_on_are_named() throws IOException {
        Path desk = bench.desk.resolve("desk.db");
        byte[] bytes = Files.readAllBytes(desk);
        Arrays.fill(bytes, 4096, 3 * 4096, (byte) 'x');
        Files.write(desk, bytes);
        Outcome outcome = bench.onDesk("backup", "--out", file);
        assertEquals(6, outcome.exit());
        assertTrue(outcome.err().contains("'recourse recover --into DIR'"), outcome.err());
        assertFalse(Files.exists(Path.of(file)));
    }

    @Test
    void a_restore_makes_an_equal_desk() {
        json(0, "backup", "--out", file);
        Outcome before = bench.onDesk("export");
        bench = new Bench(home.resolve("other"));
        Document restored = json(0, "restore", file);
        assertTrue(restored.at("replaced").isNull());
        assertEquals(bench.desk.toString(), restored.text("desk"));
        assertEquals(before.out(), bench.onDesk("export").out());
    }

    @Test
    void a_restore_replaces_a_desk_only_when_asked_and_keeps_it() throws IOException {
        json(0, "backup", "--out", file);
        String before = bench.onDesk("export").out();
        bench.onDesk("case", "note", Shop.CLAIM, "later");
        assertRefused(2, "usage", "restore", file);
        Document restored = json(0, "restore", file, "--replace");
        assertEquals(before, bench.onDesk("export").out());
        String kept = bench.desk.resolve("desk-replaced-20260630T090000Z.db").toString();
        assertEquals(kept, restored.text("replaced"));
        json(0, "restore", kept, "--yes");
        assertTrue(bench.onDesk("export").out().contains("later"));
        assertEquals(
                List.of("desk-replaced-20260630T090000Z-2.db", "desk-replaced-20260630T090000Z.db"),
                filesOfDesk().stream()
                        .map(path -> path.getFileName().toString())
                        .filter(name -> name.contains("replaced"))
                        .toList());
    }

    @Test
    void a_restore_reminds_of_forgotten_personal_data() {
        json(0, "backup", "--out", file);
        assertTrue(bench.onDesk("restore", file, "--replace").out().contains("privacy purge"));
    }

    @Test
    void what_is_no_backup_is_refused() throws SQLException {
        assertRefused(3, "no-backup", "restore", file, "--replace");
        assertRefused(
                6, "damaged", "restore", bench.file("letter.db", "Dear Sir").toString(), "--replace");
        json(0, "backup", "--out", file);
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = store.createStatement()) {
            statement.execute("pragma user_version = 4711");
        }
        assertRefused(6, "too-new", "restore", file, "--replace");
        assertTrue(json(0, "verify").at("ok").value().equals(true));
    }

    @Test
    void a_purge_tells_which_older_copies_went_with_the_words() throws IOException {
        json(0, "backup", "--out", file);
        json(0, "restore", file, "--replace");
        bench.onDesk("case", "act", Shop.MESSAGE, "reply-not-needed", "--at", "2026-06-29T21:00:00Z");
        Document purged = Document.of(bench.onDesk("privacy", "purge", "--json", "--as-of", "2030-01-01")
                .out());
        boolean gone = !purged.list("gone").isEmpty();
        assertEquals(gone ? 1 : 0, purged.list("copiesDeleted").size());
        assertTrue(gone, purged.toString());
        assertTrue(filesOfDesk().stream().noneMatch(path -> path.toString().contains("replaced")));
    }
}
