package org.recourse.extension.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TrialsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final Properties properties = System.getProperties();

    @BeforeEach
    void listen() {
        System.setProperties(new Properties());
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setProperties(properties);
    }

    @Test
    void a_build_runs_a_few_and_prints_what_came_of_them() {
        try (Trials trials = Trials.of("flips", 3)) {
            IntStream.range(0, trials.count()).forEach(trial -> trials.passed());
        }
        assertEquals("flips: 3 trials, 0 failures, seed 20261122", printed());
    }

    @Test
    void properties_ask_for_another_number_and_seed() {
        System.setProperty("trials", "1");
        System.setProperty("seed", "7");
        try (Trials trials = Trials.of("flips", 3)) {
            trials.passed();
        }
        assertEquals("flips: 1 trials, 0 failures, seed 7", printed());
    }

    @Test
    void one_failure_fails_the_bar_and_is_named() {
        Trials trials = Trials.of("flips", 2);
        trials.passed();
        trials.failed(1, "a bit was believed");
        AssertionError failure = assertThrows(AssertionError.class, trials::close);
        assertTrue(failure.getMessage().contains("trial 1: a bit was believed"), failure.getMessage());
        assertEquals(
                List.of("flips: trial 1: a bit was believed", "flips: 2 trials, 1 failures, seed 20261122"),
                printed().lines().toList());
    }

    @Test
    void a_long_run_tells_ten_times_how_far_it_is() {
        try (Trials trials = Trials.of("flips", 100)) {
            IntStream.range(0, 20).forEach(trial -> trials.passed());
            assertEquals(
                    List.of("flips: 10 of 100", "flips: 20 of 100"),
                    printed().lines().toList());
            IntStream.range(20, 100).forEach(trial -> trials.passed());
        }
        assertEquals(10, printed().lines().count());
    }

    @Test
    void a_trial_that_was_not_made_fails_the_bar() {
        Trials trials = Trials.of("flips", 2);
        trials.passed();
        assertThrows(AssertionError.class, trials::close);
    }

    @Test
    void chances_repeat_by_trial_and_seed() {
        long first = Trials.of("flips", 2).random(1).nextLong();
        assertEquals(first, Trials.of("flips", 9).random(1).nextLong());
        assertNotEquals(first, Trials.of("flips", 2).random(0).nextLong());
        System.setProperty("seed", "7");
        assertNotEquals(first, Trials.of("flips", 2).random(1).nextLong());
    }

    @Test
    void first_chances_of_neighbouring_trials_are_spread() {
        Trials trials = Trials.of("flips", 2);
        long different = IntStream.range(0, 100)
                .map(trial -> trials.random(trial).nextInt(1000))
                .distinct()
                .count();
        assertTrue(different > 80, "only %d different".formatted(different));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
