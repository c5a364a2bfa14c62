package org.recourse.cli.keeping;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about personal data. */
@Command(name = "privacy", synopsisSubcommandLabel = "COMMAND")
public final class PrivacyCommand {
    private PrivacyCommand() {}

    /**
     * Builds the group with its commands.
     *
     * @param session the run that they are part of
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line of the group
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new PrivacyCommand(), isWanted)
                .with("purge", () -> new PurgeCommand(session))
                .with("keep", () -> new KeepCommand(session))
                .with("release", () -> new ReleaseCommand(session))
                .line();
    }
}
