package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    @Test
    void a_desk_made_from_an_export_is_equal() {
        bench.onDesk("case", "note", Shop.CLAIM, "尺寸不对");
        Path file = home.resolve("desk.jsonl");
        assertEquals(0, bench.onDesk("export", "--out", file.toString()).exit());
        Bench other = new Bench(home.resolve("other"));
        assertEquals(0, other.onDesk("import", file.toString()).exit());
        assertEquals(bench.onDesk("export").out(), other.onDesk("export").out());
        for (List<String> words :
                List.of(List.of("worklist"), List.of("health"), List.of("case", "show", Shop.CLAIM))) {
            String[] command = words.toArray(String[]::new);
            assertEquals(bench.onDesk(command).out(), other.onDesk(command).out());
        }
    }

    @Test
    void every_line_is_one_document() {
        String export = bench.onDesk("export").out();
        assertEquals(7, export.lines().count());
        export.lines().forEach(line -> assertTrue(Document.of(line).names().contains("type")));
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        Path place = home.resolve("no/such/folder.jsonl");
        Outcome outcome = bench.onDesk("export", "--out", place.toString());
        assertEquals(7, outcome.exit());
        assertTrue(outcome.message().contains("cannot be written"), outcome.err());
        try (Stream<Path> files = Files.list(home)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".new")));
        }
    }

    @Test
    void an_export_over_an_older_one_replaces_it_whole() throws IOException {
        Path file = bench.file("desk.jsonl", "old ".repeat(10_000));
        Outcome outcome = bench.onDesk("export", "--out", file.toString(), "--json");
        assertEquals(7, Document.of(outcome.out()).number("records"));
        assertEquals(bench.onDesk("export").out(), Files.readString(file));
    }
}
