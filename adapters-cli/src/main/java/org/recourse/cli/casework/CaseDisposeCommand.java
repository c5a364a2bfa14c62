package org.recourse.cli.casework;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.DisposeOfGoods;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Disposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what became of goods that came back. */
@Command(name = "dispose", description = "record what became of the goods that came back")
final class CaseDisposeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the return")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "WHERE",
            description = "resold, destroyed, shipped-home or third-party-warehouse")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String where;

    @Option(names = "--at", paramLabel = "T", description = "when (default: now)")
    private @Nullable String at;

    CaseDisposeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        Instant then = at == null ? now : AsOf.parse("--at", at);
        Disposition disposition = Terms.constant("WHERE", where, Disposition.values());
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            DisposeOfGoods.Request request =
                    new DisposeOfGoods.Request(matter.account(), matter.id(), disposition, then, now);
            Case done = CaseRecords.done(matter.id(), wiring.disposeOfGoods().dispose(request));
            session.answer(DoneView.of(done, "the goods are recorded as " + Facts.kebab(disposition)));
        }
        return 0;
    }
}
