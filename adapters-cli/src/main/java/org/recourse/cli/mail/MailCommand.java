package org.recourse.cli.mail;

import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Groups the commands about mails that wait to be sorted. */
@Command(
        name = "mail",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "'recourse import' reads mailboxes and mails. What cannot be told to belong to a case waits here, and nothing is dropped."
        })
public final class MailCommand {
    private MailCommand() {}

    /**
     * Builds the command with those below it.
     *
     * @param session the run that they are part of
     * @return the command line
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new MailCommand())
                .addSubcommand(new MailListCommand(session))
                .addSubcommand(new MailShowCommand(session))
                .addSubcommand(new MailAssignCommand(session))
                .addSubcommand(new MailDismissCommand(session));
    }
}
