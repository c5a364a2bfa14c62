package org.recourse.cli.mail;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.SortMail;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.casework.OpeningParticulars;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says to which case a mail belongs. */
@Command(
        description = "say to which case a mail belongs",
        footer = {
            "",
            "With --as a case of that kind is opened, or the one that is open about the same order takes the mail in as a note;",
            "a buyer's message joins the conversation about its order. With --to the mail becomes a note of that case."
        })
final class MailAssignCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "MAIL", description = "the mail, as 'recourse mail list' names it")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            completionCandidates = KindNames.class,
            description = "what it is about: ${COMPLETION-CANDIDATES}")
    private @Nullable String kind;

    @Option(names = "--to", paramLabel = "CASE", description = "the case that takes it in as a note")
    private @Nullable String target;

    @Option(names = "--respond-by", paramLabel = "T", description = "the deadline that the mail states")
    private @Nullable String respondBy;

    @Mixin
    private final OpeningParticulars particulars = new OpeningParticulars();

    MailAssignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((kind == null) == (target == null)) {
            throw Failure.usage("say where the mail belongs, once", "with --as KIND --order ID, or with --to CASE");
        }
        try (Wiring wiring = Wiring.existing(session)) {
            Case mail = CaseLookup.find(id, session, wiring);
            new MailSorting(session, wiring).sort(mail, place(wiring));
        }
        return 0;
    }

    private SortMail.Place place(Wiring wiring) {
        return target == null
                ? new SortMail.Matter(
                        Terms.kind(String.valueOf(kind)),
                        particulars.known(),
                        respondBy == null ? null : AsOf.parse("--respond-by", respondBy))
                : new SortMail.Note(CaseLookup.find(target, session, wiring).id());
    }
}
