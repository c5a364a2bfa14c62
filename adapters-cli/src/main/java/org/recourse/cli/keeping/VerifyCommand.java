package org.recourse.cli.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.audit.VerifyDesk.Verification;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that the desk is as it was written. */
@Command(
        name = "verify",
        footer = {
            "",
            "Who keeps the head of the trail elsewhere can tell later with --head whether anything was changed",
            "or added since: whoever rewrites the whole trail gets another head."
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("at", "what");

    private final Session session;

    @Option(names = "--head", paramLabel = "HASH", description = "the head that the trail is expected to have")
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
        try (Wiring wiring = Wiring.existing(session)) {
            Verification verification = wiring.verifyDesk().verify(Terms.account(session));
            List<Flaw> flaws = flaws(verification);
            session.answer(new Answer(
                    page -> print(verification, flaws, page),
                    () -> document(verification, flaws),
                    COLUMNS,
                    () -> flaws.stream().map(VerifyCommand::fields).toList()));
            return (flaws.isEmpty() ? ExitCode.DONE : ExitCode.FOUND).number();
        }
    }

    private List<Flaw> flaws(Verification verification) {
        List<Flaw> flaws = new ArrayList<>(verification.flaws());
        if (head != null && !head.equalsIgnoreCase(verification.head().hash())) {
            flaws.add(new Flaw("head", "the trail's head is not the expected one: events were added or changed"));
        }
        return flaws;
    }

    private static Fields document(Verification verification, List<Flaw> flaws) {
        return new Fields()
                .put("ok", flaws.isEmpty())
                .put("events", verification.head().events())
                .put("head", verification.head().hash())
                .put("problems", flaws.stream().map(VerifyCommand::fields).toList());
    }

    private static Fields fields(Flaw flaw) {
        return new Fields().put("at", flaw.at()).put("what", flaw.what());
    }

    private static void print(Verification verification, List<Flaw> flaws, Page page) {
        page.line("%d events, head %s"
                .formatted(verification.head().events(), verification.head().hash()));
        if (flaws.isEmpty()) {
            page.line("Everything is as it was written.", Style.GREEN);
        } else {
            page.line("%d problems".formatted(flaws.size()), Style.RED);
            flaws.forEach(flaw -> page.line("  %s: %s".formatted(flaw.at(), flaw.what())));
        }
    }
}
