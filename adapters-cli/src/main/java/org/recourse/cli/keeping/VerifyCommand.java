package org.recourse.cli.keeping;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.audit.VerifyDesk.Verification;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.account.AccountId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that the desk is as it was written. */
@Command(
        name = "verify",
        footer = {
            "",
            "Keep the head of the trail elsewhere: a later 'verify --head HASH' tells how many events were added since,",
            "or that the trail was cut or rewritten, which whoever does it cannot hide from that hash."
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("at", "what");

    private final Session session;

    @Option(names = "--head", paramLabel = "HASH", description = "a head of the trail that was kept earlier")
    private @Nullable String head;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.inspecting(session)) {
            Verification verification = verify(wiring.verifyDesk(), Terms.account(session));
            session.answer(new Answer(
                    page -> print(verification, page),
                    () -> document(verification),
                    COLUMNS,
                    () -> verification.flaws().stream()
                            .map(VerifyCommand::fields)
                            .toList()));
            return (verification.isSound() ? ExitCode.DONE : ExitCode.FOUND).number();
        }
    }

    private Verification verify(VerifyDesk verifyDesk, AccountId account) {
        return head == null ? verifyDesk.verify(account) : verifyDesk.verify(account, head);
    }

    private static Fields document(Verification verification) {
        return new Fields()
                .put("ok", verification.isSound())
                .put("events", verification.head().events())
                .put("head", verification.head().hash())
                .put("keptHeadAt", verification.kept())
                .put(
                        "problems",
                        verification.flaws().stream().map(VerifyCommand::fields).toList());
    }

    private static Fields fields(Flaw flaw) {
        return new Fields().put("at", flaw.at()).put("what", flaw.what());
    }

    private static void print(Verification verification, Page page) {
        long events = verification.head().events();
        page.line("%s, head %s"
                .formatted(Counted.of(events, "event"), verification.head().hash()));
        verification
                .kept()
                .ifPresent(kept ->
                        page.line("the head you kept is event %s; %s more since then".formatted(kept, events - kept)));
        if (verification.isSound()) {
            page.line("Everything is as it was written.", Style.GREEN);
        } else {
            page.line(Counted.of(verification.flaws().size(), "problem"), Style.RED);
            verification.flaws().forEach(flaw -> page.line("  %s: %s".formatted(flaw.at(), flaw.what())));
        }
    }
}
