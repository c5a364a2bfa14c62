package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with files of every kind, as a seller's downloads are. */
class MixedFolderTest {
    private static final Path REPORTS = Path.of("../adapters-amazon/src/test/resources/org/recourse/amazon/reports");

    private static final String MAILBOX = """
            From MAILER Mon Jun 29 10:30:00 2026
            From: atoz-guarantee-no-reply@amazon.de
            Date: Mon, 29 Jun 2026 10:30:00 +0200
            Message-ID: <claim-1@amazon.de>
            Subject: Claim received on order 303-1234567-7654321

            The item was not received.

            From MAILER Mon Jun 29 11:30:00 2026
            From: Kim <k1@marketplace.amazon.de>
            Date: Mon, 29 Jun 2026 11:30:00 +0200
            Message-ID: <message-1@amazon.de>
            Subject: A question

            Is it blue?

            From MAILER Mon Jun 29 12:30:00 2026
            From: news@amazon.de
            Date: Mon, 29 Jun 2026 12:30:00 +0200
            Message-ID: <odd-1@amazon.de>
            Subject: Qwertz

            Asdf
            """;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void lay() throws IOException {
        bench = new Bench(home);
        try (Stream<Path> reports = Files.list(REPORTS)) {
            for (Path report : reports.toList()) {
                Files.createDirectories(home.resolve("folder/reports"));
                Files.copy(report, home.resolve("folder/reports").resolve(report.getFileName()));
            }
        }
        bench.file("folder/mail/box.mbox", MAILBOX);
        bench.file("folder/claims.csv", Shop.CLAIMS);
    }

    private List<Document> imported() {
        Outcome outcome = bench.onDesk("import", home.resolve("folder").toString(), "--json");
        assertTrue(outcome.exit() == 0 || outcome.exit() == 3, outcome.toString());
        return Document.of(outcome.out()).list("files");
    }

    private static long sum(List<Document> files, String name) {
        return files.stream().mapToLong(file -> file.number(name)).sum();
    }

    @Test
    void every_kind_is_read_and_the_counts_add_up() {
        List<Document> files = imported();
        Set<String> kinds =
                files.stream().map(file -> file.text("kind")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "claims",
                        "fba-returns",
                        "finance-events",
                        "mail",
                        "notification",
                        "performance-report",
                        "settlement"),
                kinds);
        for (Document file : files) {
            assertEquals(
                    file.number("read"),
                    file.number("new") + file.number("changed") + file.number("known") + file.number("rejected"));
            assertEquals(0, file.number("rejected"), file.text("path"));
        }
        assertEquals(1, sum(files, "setAside"));
    }

    @Test
    void the_second_time_nothing_is_new() {
        assertTrue(sum(imported(), "new") > 30);
        List<Document> again = imported();
        assertEquals(List.of(0L, 0L), List.of(sum(again, "new"), sum(again, "changed")));
        assertEquals(0, bench.onDesk("verify").exit());
    }

    @Test
    void what_is_on_the_desk_can_be_moved_to_another() {
        imported();
        String moved = bench.onDesk("export").out();
        bench.file("moved.jsonl", moved);
        Outcome there = bench.run(
                "import",
                home.resolve("moved.jsonl").toString(),
                "--desk",
                home.resolve("other").toString());
        assertEquals(0, there.exit(), there.toString());
        assertEquals(
                moved,
                bench.run("export", "--desk", home.resolve("other").toString()).out());
    }
}
