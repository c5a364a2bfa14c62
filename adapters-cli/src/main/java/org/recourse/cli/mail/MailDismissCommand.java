package org.recourse.cli.mail;

import java.util.concurrent.Callable;
import org.recourse.application.casework.SortMail;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that a mail needs nothing. */
@Command(description = "say that nothing has to be done about a mail")
final class MailDismissCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "MAIL", description = "the mail, as 'recourse mail list' names it")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    MailDismissCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            Case mail = CaseLookup.find(id, session, wiring);
            new MailSorting(session, wiring).sort(mail, new SortMail.Nowhere());
        }
        return 0;
    }
}
