package org.recourse.cli.policy;

import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about policies. */
@Command(name = "policy", synopsisSubcommandLabel = "COMMAND")
public final class PolicyCommand {
    private PolicyCommand() {}

    /**
     * Builds the group with its commands.
     *
     * @param session the run that they are part of
     * @return the command line of the group
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new PolicyCommand())
                .addSubcommand(new PolicyListCommand(session))
                .addSubcommand(new PolicyShowCommand(session));
    }
}
