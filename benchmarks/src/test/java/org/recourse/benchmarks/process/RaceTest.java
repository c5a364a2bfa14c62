package org.recourse.benchmarks.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands are run in turns and measured. */
final class RaceTest {
    @TempDir
    private Path directory;

    @Test
    void commands_take_turns_and_the_first_round_does_not_count() throws Exception {
        Path log = directory.resolve("log");
        Race race = new Race(List.of(
                new Contender("a", "printf a >> " + log), Contender.parse("b=printf b >> " + log + "; sleep 0.2")));
        race.run(2);
        assertEquals("ababab", Files.readString(log));
        List<String> lines = race.lines();
        assertTrue(lines.get(0).matches("a: [0-9.]+ \\([0-9.]+ to [0-9.]+\\) s, peak [1-9][0-9]* MiB"), lines.get(0));
        assertTrue(lines.get(1).contains("MiB; a is 0."), lines.get(1));
    }

    @Test
    void a_command_that_fails_is_an_error() {
        Race race = new Race(List.of(new Contender("a", "exit 3")));
        Throwable thrown = assertThrows(IllegalStateException.class, () -> race.run(1));
        assertEquals("a ended with 3", thrown.getMessage());
    }

    @Test
    void a_contender_without_a_command_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Contender.parse("=true"));
        assertThrows(IllegalArgumentException.class, () -> Contender.parse("true"));
    }
}
