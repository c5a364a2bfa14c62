package org.recourse.cli.reply;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
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
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new ReplyCommand(), isWanted)
                .with("draft", () -> new ReplyDraftCommand(session))
                .with("check", () -> new ReplyCheckCommand(session))
                .with("sent", () -> new ReplySentCommand(session))
                .with("templates", () -> new ReplyTemplatesCommand(session))
                .line();
    }
}
