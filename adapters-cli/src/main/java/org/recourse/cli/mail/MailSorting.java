package org.recourse.cli.mail;

import java.util.List;
import java.util.Optional;
import org.recourse.application.casework.SortMail;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** Sorts a mail and tells what became of it. */
record MailSorting(Session session, Wiring wiring) {
    void sort(Case mail, SortMail.Place place) {
        SortMail.Answer answer =
                wiring.sortMail().sort(new SortMail.Request(mail.account(), mail.id(), place, session.now()));
        if (!(answer instanceof SortMail.Sorted sorted)) {
            throw MailFailures.of(answer);
        }
        session.answer(Answer.one(
                page -> page.line(mail.id() + sentence(sorted.matter())),
                () -> new Fields()
                        .put("id", mail.id().text())
                        .put("case", sorted.matter().map(CaseId::text)),
                List.of("id", "case")));
    }

    private static String sentence(Optional<CaseId> matter) {
        return matter.map(id -> " belongs to %s; 'recourse next %s' tells what to do".formatted(id, id))
                .orElse(": nothing has to be done");
    }
}
