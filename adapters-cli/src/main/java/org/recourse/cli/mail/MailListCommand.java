package org.recourse.cli.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recourse.application.casework.ReviewMail.UnsortedMail;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;

/** Lists the mails that wait to be sorted. */
@Command(description = "list the mails that wait to be sorted")
public final class MailListCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("id", "receivedAt", "sender", "subject", "doubt", "reason");

    private final Session session;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public MailListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            List<UnsortedMail> mails = wiring.reviewMail().review(Terms.account(session));
            session.answer(Answer.list(
                    page -> print(mails, page),
                    "mails",
                    () -> mails.stream().map(MailListCommand::fields).toList(),
                    COLUMNS));
        }
        return 0;
    }

    /** A mail without a date was received nobody knows when. */
    static String received(UnsortedMail mail) {
        return mail.receivedAt().equals(Instant.EPOCH) ? "-" : TimeText.of(mail.receivedAt());
    }

    static Fields fields(UnsortedMail mail) {
        return new Fields()
                .put("id", mail.id().text())
                .put("receivedAt", mail.receivedAt())
                .put("sender", Optional.ofNullable(mail.senderOrNull()))
                .put("subject", Optional.ofNullable(mail.subjectOrNull()))
                .put("doubt", mail.doubt().kebab())
                .put("reason", mail.doubt().phrase())
                .put("authentication", Optional.ofNullable(mail.authenticationOrNull()));
    }

    private static void print(List<UnsortedMail> mails, Page page) {
        if (mails.isEmpty()) {
            page.line("No mail waits to be sorted.");
            return;
        }
        Table table = new Table(
                Column.word("MAIL"),
                Column.word("RECEIVED"),
                Column.word("FROM"),
                Column.sentence("SUBJECT"),
                Column.sentence("WHY IT WAITS"));
        mails.forEach(mail -> table.row(
                mail.id(),
                received(mail),
                Optional.ofNullable(mail.senderOrNull()).orElse("-"),
                Optional.ofNullable(mail.subjectOrNull()).orElse("-"),
                mail.doubt().phrase()));
        page.table(table);
        page.blank();
        page.line(
                "'recourse mail show MAIL' shows one; 'recourse mail assign MAIL --as KIND --order ID' opens a case of it or");
        page.line("adds it to the one there is; 'recourse mail dismiss MAIL' says that nothing has to be done.");
    }
}
