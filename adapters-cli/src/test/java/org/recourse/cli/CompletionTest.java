package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    void fish_offers_what_can_come_next_with_what_it_is() {
        Set<String> lines = Set.copyOf(script("fish").lines().toList());
        List.of(
                        "-n '__fish_use_subcommand' -f -a 'worklist' -d 'list the open cases by what matters most'",
                        "-s q -l quiet -d 'nothing on standard error but errors'",
                        "-l format -r -f -a 'table json csv' -d 'table, json or csv (default: table)'",
                        "-n '__fish_seen_subcommand_from policy; and not __fish_seen_subcommand_from list show' -f -a 'show'"
                                + " -d 'every value of one policy, with source and dates'",
                        "-n '__fish_seen_subcommand_from case; and __fish_seen_subcommand_from list' -l open"
                                + " -d 'only cases that are not closed'",
                        "-n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish' -d 'bash, zsh or fish'")
                .forEach(line -> assertTrue(lines.contains("complete -c recourse " + line), line));
        assertTrue(lines.stream().noneMatch(line -> line.contains("worklist' -l desk")), "options of every command");
        assertTrue(lines.stream().noneMatch(line -> line.contains(" -a ''")), "nothing to choose from");
    }

    @Test
    void another_shell_is_refused_with_those_that_there_are() {
        Outcome outcome = new Bench(home).run("completion", "csh");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("bash, zsh, fish"), outcome.err());
    }
}
