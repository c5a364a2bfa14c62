package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.Worklist;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.policy.Policies;
import org.recourse.persistence.SqliteDesk;

/** The lines that the README gives to those who embed recourse. */
class EmbeddingTest {
    private static final Path SOURCE = Path.of("src/test/java/org/recourse/cli/EmbeddingTest.java");
    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path home;

    @Test
    void the_use_cases_are_wired_in_ten_lines() throws IOException {
        Path directory = home.resolve("desk");
        Path file = Files.writeString(home.resolve("claims.csv"), Shop.CLAIMS);
        // spotless:off
        // as in the README
        AccountId account = AccountId.of("main");
        Instant now = Instant.parse("2026-06-30T09:00:00Z");
        try (SqliteDesk desk = SqliteDesk.open(directory);
                SellerFile claims = SellerFiles.open(file, ReadOptions.NONE)) {
            ImportReport report = new ImportFile(desk).take(ImportFile.Request.of(account, claims.intake(), now));
            Worklist worklist = new DrawUpWorklist(desk, Policies.standard())
                    .draw(new DrawUpWorklist.Request(account, now, null, false, 10));
            worklist.open().forEach(task -> System.out.println(task.matter() + " due " + task.deadline()));
            // so far
            assertEquals(2, report.fresh());
            assertEquals(1, worklist.open().size());
        }
        // spotless:on
    }

    @Test
    void the_readme_gives_the_lines_that_were_tried() throws IOException {
        String tried = Files.readString(SOURCE)
                .lines()
                .dropWhile(line -> !line.strip().equals("// as in the README"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// so far"))
                .map(line -> line.substring("        ".length()))
                .collect(Collectors.joining("\n"));
        assertTrue(tried.lines().count() > 5, tried);
        assertTrue(Files.readString(README).contains("```java\n" + tried + "\n}\n```"), tried);
    }
}
