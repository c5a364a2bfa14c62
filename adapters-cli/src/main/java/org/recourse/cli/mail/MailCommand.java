package org.recourse.cli.mail;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
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
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new MailCommand(), isWanted)
                .with("list", () -> new MailListCommand(session))
                .with("show", () -> new MailShowCommand(session))
                .with("assign", () -> new MailAssignCommand(session))
                .with("dismiss", () -> new MailDismissCommand(session))
                .line();
    }
}
