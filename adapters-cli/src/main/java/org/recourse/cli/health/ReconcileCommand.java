package org.recourse.cli.health;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.ReconcileReport;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.AmazonsFigures;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.order.Marketplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a performance report of Amazon's beside the desk's own numbers. */
@Command(
        name = "reconcile",
        footer = {
            "",
            "Each of Amazon's numbers stands beside ours, for Amazon's own window; every difference has a cause, with the orders",
            "that may be meant. Nothing is written: 'recourse import' keeps the report, 'recourse health history' shows what is kept.",
            "Ends with 1 if anything differs."
        })
public final class ReconcileCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "a performance report, or - for standard input")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Option(names = "--marketplace", paramLabel = "M", description = "where it is from, if it does not say so itself")
    private @Nullable String marketplace;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public ReconcileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AmazonsFigures report = report(Terms.marketplaceOrNull(marketplace));
        try (Wiring wiring = Wiring.existing(session)) {
            ReconcileReport.Answer answer = wiring.reconcileReport()
                    .reconcile(new ReconcileReport.Request(Terms.account(session), report.figures(), session.now()));
            session.answer(new ReconcileView(answer, report.rejections()).answer());
            if (!report.rejections().isEmpty()) {
                return ExitCode.INPUT_REFUSED.number();
            }
            return (answer.agrees() ? ExitCode.DONE : ExitCode.FOUND).number();
        }
    }

    private AmazonsFigures report(@Nullable Marketplace place) {
        return file.equals(STANDARD_INPUT)
                ? AmazonsFigures.of(session.surroundings().in(), place)
                : AmazonsFigures.of(Path.of(file), place);
    }
}
