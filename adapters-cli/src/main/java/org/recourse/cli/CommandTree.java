package org.recourse.cli;

import java.util.Collection;
import org.recourse.cli.session.Everywhere;
import org.recourse.cli.session.Session;
import picocli.CommandLine;

/** The program's commands under its root. */
final class CommandTree {
    private CommandTree() {}

    /** Builds the tree; commands of which the command line has no word are stand-ins, which appear in the list of commands only. */
    static CommandLine of(Session session, Everywhere options, Collection<String> words) {
        CommandLine root = new CommandLine(new RootCommand(session)).addMixin("everywhere", options);
        for (Commands command : Commands.values()) {
            root.addSubcommand(command.word(), words.contains(command.word()) ? command.open(session) : command.stub());
        }
        return HelpPages.use(root).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
