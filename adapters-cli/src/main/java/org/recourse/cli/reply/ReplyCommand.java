package org.recourse.cli.reply;

import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Groups the commands about replies. */
@Command(name = "reply", synopsisSubcommandLabel = "COMMAND")
public final class ReplyCommand {
    private ReplyCommand() {}

    /**
     * Builds the command with those below it.
     *
     * @param session the run that they are part of
     * @return the command line
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new ReplyCommand())
                .addSubcommand(new ReplyDraftCommand(session))
                .addSubcommand(new ReplyCheckCommand(session))
                .addSubcommand(new ReplySentCommand(session))
                .addSubcommand(new ReplyTemplatesCommand(session));
    }
}
