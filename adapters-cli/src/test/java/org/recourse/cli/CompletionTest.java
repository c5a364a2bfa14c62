package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    @TempDir
    private Path home;

    private String script(String shell) {
        Outcome outcome = new Bench(home).run("completion", shell);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void every_command_and_the_kinds_of_case_are_completed(String shell) {
        String script = script(shell);
        for (Commands command : Commands.values()) {
            assertTrue(script.contains(command.word()), command.word());
        }
        assertTrue(script.contains("a-to-z-claim"), shell);
    }

    @Test
    void fish_knows_which_options_belong_to_which_command() {
        String script = script("fish");
        assertTrue(
                script.contains("complete -c recourse -n '__fish_seen_subcommand_from worklist' -l limit -r"), script);
        assertTrue(
                script.contains(
                        "complete -c recourse -n '__fish_seen_subcommand_from case; and __fish_seen_subcommand_from act' -l at -r"),
                script);
    }

    @Test
    void another_shell_is_refused_with_those_that_there_are() {
        Outcome outcome = new Bench(home).run("completion", "csh");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("bash, zsh, fish"), outcome.err());
    }
}
