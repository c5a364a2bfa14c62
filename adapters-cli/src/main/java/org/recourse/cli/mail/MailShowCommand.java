package org.recourse.cli.mail;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recourse.application.casework.ReviewMail.UnsortedMail;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a mail that waits to be sorted. */
@Command(description = "show a mail that waits to be sorted")
final class MailShowCommand implements Callable<Integer> {
    private static final String NOT_KEPT = "-";

    private final Session session;

    @Parameters(paramLabel = "MAIL", description = "the mail, as 'recourse mail list' names it")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    MailShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            Case notice = CaseLookup.find(id, session, wiring);
            UnsortedMail mail = wiring.reviewMail().review(notice.account()).stream()
                    .filter(waiting -> waiting.id().equals(notice.id()))
                    .findFirst()
                    .orElseThrow(() -> MailFailures.notWaiting(notice.id()));
            session.answer(Answer.one(
                    page -> print(mail, page),
                    () -> MailListCommand.fields(mail).put("text", Optional.ofNullable(mail.textOrNull())),
                    List.of("id", "receivedAt", "sender", "subject", "doubt", "reason", "authentication", "text")));
        }
        return 0;
    }

    private static void print(UnsortedMail mail, Page page) {
        page.heading("%s waits: %s".formatted(mail.id(), mail.doubt().phrase()));
        page.line("received       " + MailListCommand.received(mail));
        page.line("from           " + Optional.ofNullable(mail.senderOrNull()).orElse(NOT_KEPT));
        page.line("authenticity   "
                + Optional.ofNullable(mail.authenticationOrNull()).orElse("the receiving server says nothing"));
        page.line("subject        " + Optional.ofNullable(mail.subjectOrNull()).orElse(NOT_KEPT));
        page.blank();
        Optional.ofNullable(mail.textOrNull()).orElse(NOT_KEPT).lines().forEach(page::line);
    }
}
