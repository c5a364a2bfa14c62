package org.recourse.cli.policy;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
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
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line of the group
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new PolicyCommand(), isWanted)
                .with("list", () -> new PolicyListCommand(session))
                .with("show", () -> new PolicyShowCommand(session))
                .line();
    }
}
