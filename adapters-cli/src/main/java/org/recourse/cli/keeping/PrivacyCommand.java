package org.recourse.cli.keeping;

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
     * @return the command line of the group
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new PrivacyCommand())
                .addSubcommand(new PurgeCommand(session))
                .addSubcommand(new KeepCommand(session))
                .addSubcommand(new ReleaseCommand(session));
    }
}
