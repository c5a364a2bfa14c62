package org.recourse.cli.casework;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
import org.recourse.cli.session.Session;
import picocli.CommandLine.Command;

/** The group of commands about cases. */
@Command(name = "case", synopsisSubcommandLabel = "COMMAND")
public final class CaseCommand {
    private CaseCommand() {}

    /**
     * Builds the group with its commands.
     *
     * @param session the run that they are part of
     * @param isWanted tells by its word whether a command below it is needed
     * @return the group
     */
    public static CommandGroup with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new CaseCommand(), isWanted)
                .with("list", () -> new CaseListCommand(session))
                .with("show", () -> new CaseShowCommand(session))
                .with("open", () -> new CaseOpenCommand(session))
                .with("act", () -> new CaseActCommand(session))
                .with("note", () -> new CaseNoteCommand(session))
                .with("contact", () -> new CaseContactCommand(session))
                .with("attach", () -> new CaseAttachCommand(session))
                .with("part", () -> new CasePartCommand(session))
                .with("tell", () -> new CaseTellCommand(session))
                .with("split", () -> new CaseSplitCommand(session))
                .with("why", () -> new CaseWhyCommand(session));
    }
}
