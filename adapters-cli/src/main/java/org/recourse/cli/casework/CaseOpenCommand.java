package org.recourse.cli.casework;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.OpenCase;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.CaseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a case by hand. */
@Command(description = "open a case by hand")
final class CaseOpenCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            completionCandidates = KindNames.class,
            description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String kind;

    @Option(names = "--at", paramLabel = "T", description = "when the matter came up (default: now)")
    private @Nullable String at;

    @Option(names = "--respond-by", paramLabel = "T", description = "the deadline that the notice states")
    private @Nullable String respondBy;

    @Option(names = "--state", paramLabel = "STATE", description = "the state in which it begins, such as filed")
    private @Nullable String state;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "what the buyer or Amazon wrote; kept apart as personal data")
    private @Nullable String words;

    @Mixin
    private final OpeningParticulars particulars = new OpeningParticulars();

    CaseOpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        OpenCase.Request request = new OpenCase.Request(
                Terms.account(session),
                Terms.kind(kind),
                at == null ? now : AsOf.parse("--at", at),
                now,
                particulars.known(),
                respondBy == null ? null : AsOf.parse("--respond-by", respondBy),
                state,
                words);
        try (Wiring wiring = Wiring.making(session)) {
            tell(wiring.openCase().open(request));
        }
        return 0;
    }

    private void tell(OpenCase.Answer answer) {
        if (answer instanceof OpenCase.Unfit unfit) {
            throw Failure.usage("%s does not fit: %s".formatted(unfit.what(), unfit.expected()), "nothing was opened");
        }
        if (answer instanceof OpenCase.AlreadyOpen open) {
            tell(
                    open.id(),
                    false,
                    "%s is open already%s".formatted(open.id(), open.learned() ? "; what is new is added to it" : ""));
        } else if (answer instanceof OpenCase.Opened opened) {
            tell(
                    opened.id(),
                    true,
                    "%s is open; 'recourse next %s' tells what to do".formatted(opened.id(), opened.id()));
        }
    }

    private void tell(CaseId id, boolean opened, String sentence) {
        session.answer(Answer.one(
                page -> page.line(sentence),
                () -> new Fields().put("id", id.text()).put("opened", opened),
                List.of("id", "opened")));
    }
}
