package org.recourse.cli;

import java.util.Collection;
import java.util.function.Predicate;
import org.recourse.cli.session.Everywhere;
import org.recourse.cli.session.Session;
import picocli.CommandLine;

/** The program's commands under its root. */
final class CommandTree {
    private CommandTree() {}

    /** Builds only the commands that the command line names, with which it can be run if nothing is wrong with it. */
    static CommandLine named(Session session, Everywhere options, Collection<String> words) {
        CommandLine root = root(session, options);
        for (Commands command : Commands.values()) {
            if (words.contains(command.word())) {
                root.addSubcommand(command.word(), command.open(session, words::contains));
            }
        }
        return use(root);
    }

    /** Builds the tree, to explain it; commands of which the command line has no word are stand-ins, which appear in the list of commands only. */
    static CommandLine whole(Session session, Everywhere options, Collection<String> words) {
        CommandLine root = root(session, options);
        Predicate<String> all = word -> true;
        for (Commands command : Commands.values()) {
            root.addSubcommand(
                    command.word(), words.contains(command.word()) ? command.open(session, all) : command.stub());
        }
        return use(root);
    }

    private static CommandLine root(Session session, Everywhere options) {
        return new CommandLine(new RootCommand(session)).addMixin("everywhere", options);
    }

    private static CommandLine use(CommandLine root) {
        return HelpPages.use(root).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
