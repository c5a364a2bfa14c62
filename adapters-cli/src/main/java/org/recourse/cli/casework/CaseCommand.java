package org.recourse.cli.casework;

import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about cases. */
@Command(name = "case", synopsisSubcommandLabel = "COMMAND")
public final class CaseCommand {
    private CaseCommand() {}

    /**
     * Builds the group with its commands.
     *
     * @param session the run that they are part of
     * @return the command line of the group
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new CaseCommand())
                .addSubcommand(new CaseListCommand(session))
                .addSubcommand(new CaseShowCommand(session))
                .addSubcommand(new CaseOpenCommand(session))
                .addSubcommand(new CaseActCommand(session))
                .addSubcommand(new CaseNoteCommand(session))
                .addSubcommand(new CaseContactCommand(session))
                .addSubcommand(new CaseAttachCommand(session))
                .addSubcommand(new CasePartCommand(session))
                .addSubcommand(new CaseTellCommand(session))
                .addSubcommand(new CaseSplitCommand(session))
                .addSubcommand(new CaseWhyCommand(session));
    }
}
