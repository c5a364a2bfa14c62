package org.recourse.cli;

import org.recourse.cli.lifecycle.LifecycleCommand;
import org.recourse.cli.policy.PolicyCommand;
import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands. Only those that the command line names are built: the others' classes would slow every start. */
enum Commands {
    // spotless:off
    LIFECYCLE  ("lifecycle",  "print the lifecycle of a kind of case"),
    POLICY     ("policy",     "print the policy values, with who says so and since when"),
    COMPLETION ("completion", "print the completion script of a shell");
    // spotless:on

    private final String word;
    private final String summary;

    Commands(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    String word() {
        return word;
    }

    /** A stand-in that knows only what the list of commands says of it. */
    CommandLine stub() {
        CommandSpec spec = CommandSpec.create().name(word);
        spec.usageMessage().description(summary);
        return new CommandLine(spec);
    }

    CommandLine open(Session session) {
        CommandLine line = build(session);
        line.getCommandSpec().usageMessage().description(summary);
        return line;
    }

    private CommandLine build(Session session) {
        return switch (this) {
            case LIFECYCLE -> new CommandLine(new LifecycleCommand(session));
            case POLICY -> PolicyCommand.with(session);
            case COMPLETION -> new CommandLine(new CompletionCommand(session));
        };
    }
}
