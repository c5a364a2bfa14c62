package org.recourse.cli;

import java.util.function.Predicate;
import org.recourse.cli.session.Everywhere;
import org.recourse.cli.session.Session;
import picocli.CommandLine;

/** The program's commands under its root. */
final class CommandTree {
    private CommandTree() {}

    /** Builds the tree; commands that are not wanted are stand-ins, which appear in the list of commands only. */
    static CommandLine of(Session session, Everywhere options, Predicate<Commands> wanted) {
        CommandLine root = new CommandLine(new RootCommand(session)).addMixin("everywhere", options);
        for (Commands command : Commands.values()) {
            root.addSubcommand(command.word(), wanted.test(command) ? command.open(session) : command.stub());
        }
        return HelpPages.use(root).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
