package org.recourse.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.recourse.cli.session.Everywhere;
import org.recourse.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script with which a shell completes the program's commands, options and values. */
@Command(
        name = "completion",
        footer = {
            "%nTo try it in this shell:",
            "  bash, zsh   source <(recourse completion bash)",
            "  fish        recourse completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Shell shell;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine whole = CommandTree.whole(session, new Everywhere(), Commands.words());
        session.out()
                .print(
                        switch (shell) {
                            case BASH, ZSH -> AutoComplete.bash("recourse", whole);
                            case FISH -> FishCompletion.of(whole);
                        });
        return 0;
    }
}
