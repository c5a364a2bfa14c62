package org.recourse.cli.mail;

import org.recourse.application.casework.SortMail;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.domain.casework.CaseId;

/** Tells the user why a mail is not sorted. */
final class MailFailures {
    private MailFailures() {}

    static Failure notWaiting(CaseId id) {
        return new Failure(
                ExitCode.RULE_REFUSED,
                "not-waiting",
                "%s is no mail that waits to be sorted".formatted(id),
                "'recourse mail list' shows those that do");
    }

    static Failure of(SortMail.Answer answer) {
        if (answer instanceof SortMail.NotWaiting not) {
            return notWaiting(not.id());
        } else if (answer instanceof SortMail.Unfit unfit) {
            return Failure.usage(
                    "%s does not fit: %s"
                            .formatted(unfit.why().what(), unfit.why().expected()),
                    "the mail still waits");
        }
        return CaseLookup.unknown(((SortMail.Unknown) answer).id().text());
    }
}
