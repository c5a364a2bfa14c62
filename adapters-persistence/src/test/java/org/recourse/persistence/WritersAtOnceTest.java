package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Cases.Append;

@Timeout(300)
final class WritersAtOnceTest {
    private static final int ACTIONS = 200;
    private static final int CASES = 20;

    @TempDir
    private Path directory;

    @Test
    void desks_and_threads_on_one_directory_lose_nothing() {
        makeCases();
        try (SqliteDesk one = SqliteDesk.open(directory);
                SqliteDesk two = SqliteDesk.open(directory)) {
            List<CompletableFuture<Void>> writers = Stream.of(one, two, one, two)
                    .map(desk -> CompletableFuture.runAsync(() -> contact(desk)))
                    .toList();
            writers.forEach(CompletableFuture::join);
        }
        assertWhole(CASES + 4 * ACTIONS);
    }

    @Test
    void processes_on_one_directory_lose_nothing() throws Exception {
        makeCases();
        List<Process> writers = List.of(start(), start());
        for (Process writer : writers) {
            String output = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            writer.waitFor(200, TimeUnit.SECONDS);
            assertEquals(0, writer.exitValue(), output);
        }
        assertWhole(CASES + 2 * ACTIONS);
    }

    @Test
    void desks_that_are_made_at_once_are_one_desk() {
        List<CompletableFuture<SqliteDesk>> openings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            openings.add(CompletableFuture.supplyAsync(() -> SqliteDesk.open(directory)));
        }
        List<SqliteDesk> desks = openings.stream().map(CompletableFuture::join).toList();
        for (int i = 0; i < desks.size(); i++) {
            Desks.keep(desks.get(i), Desks.claim(i));
        }
        desks.forEach(desk -> assertEquals(8, Desks.events(desk)));
        desks.forEach(SqliteDesk::close);
    }

    private void makeCases() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            IntStream.range(0, CASES).forEach(i -> Desks.keep(desk, Desks.claim(i)));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void contact(SqliteDesk desk) {
        for (int i = 0; i < ACTIONS; i++) {
            assertEquals(Append.KEPT, Desks.contact(desk, Desks.claim(i % CASES).id()));
        }
    }

    private void assertWhole(int events) {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(events, Desks.events(desk));
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
        }
    }

    /** Another program that writes to the desk. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (SqliteDesk desk = SqliteDesk.open(Path.of(arguments[0]))) {
                contact(desk);
            }
        }
    }
}
