package org.recourse.cli.casework;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.PartCase;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undoes that what two sources told was taken as the same. */
@Command(
        description = "undo that what two sources told was taken as the same",
        footer = {
            "",
            "What a mail, a report and a desk file tell of one order at about the same time is one matter; the history calls it",
            "\"matched\". Parted, it is a filing of its own on the same case, or, for a return, a case of its own."
        })
final class CasePartCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--at", paramLabel = "T", description = "the time of what was matched, if there are several")
    private @Nullable String at;

    CasePartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            PartCase.Answer answer = wiring.partCase()
                    .part(new PartCase.Request(
                            matter.account(), matter.id(), at == null ? null : AsOf.parse("--at", at), now));
            if (!(answer instanceof PartCase.Done done)) {
                throw failure(matter, answer);
            }
            session.answer(Answer.one(
                    page -> page.line(
                            done.matter().equals(matter.id())
                                    ? "%s: what was matched is another filing on the case now".formatted(matter.id())
                                    : "%s: what was matched is a case of its own now, %s"
                                            .formatted(matter.id(), done.matter())),
                    () -> new Fields()
                            .put("id", matter.id().text())
                            .put("case", done.matter().text()),
                    List.of("id", "case")));
        }
        return 0;
    }

    private static Failure failure(Case matter, PartCase.Answer answer) {
        if (answer instanceof PartCase.Unclear unclear) {
            String times = unclear.told().stream().map(Instant::toString).collect(Collectors.joining(", "));
            return new Failure(
                    ExitCode.RULE_REFUSED,
                    "nothing-matched",
                    "%s: %s"
                            .formatted(
                                    matter.id(),
                                    times.isEmpty()
                                            ? "nothing in its history was matched"
                                            : "it is not clear which match is meant"),
                    times.isEmpty() ? null : "say --at with one of " + times);
        }
        return CaseLookup.unknown(matter.id().text());
    }
}
