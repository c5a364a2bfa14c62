package org.recourse.cli.health;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.ReconcileDefects;
import org.recourse.application.health.ReconcileReport;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.AmazonsWord;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.DefectList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a performance report of Amazon's beside the desk's own numbers. */
@Command(
        name = "reconcile",
        footer = {
            "",
            "Each of Amazon's numbers stands beside ours, for Amazon's own window; every difference has a cause, with the orders",
            "that may be meant. A list of defective orders is a CSV file with order-id and defect (negative-feedback, claim,",
            "chargeback); it is compared order by order. Nothing is written: 'recourse import' keeps the report, 'recourse health history' shows what is kept.",
            "Ends with 1 if anything differs."
        })
public final class ReconcileCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(
            paramLabel = "FILE",
            description = "a performance report, a list of defective orders, or - for standard input")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Option(names = "--marketplace", paramLabel = "M", description = "where it is from, if it does not say so itself")
    private @Nullable String marketplace;

    @Option(
            names = "--window",
            paramLabel = "FROM..TO",
            description = "the days of a list of orders (default: those of the Order Defect Rate)")
    private @Nullable String window;

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
        AmazonsWord word = report(Terms.marketplaceOrNull(marketplace));
        if (window != null && !word.isList()) {
            throw Failure.usage(
                    "--window is for lists of orders; a report names its own windows", "leave --window out");
        }
        try (Wiring wiring = Wiring.existing(session)) {
            boolean agrees = word.isList() ? list(word, wiring) : figures(word, wiring);
            if (!word.rejections().isEmpty()) {
                return ExitCode.INPUT_REFUSED.number();
            }
            return (agrees ? ExitCode.DONE : ExitCode.FOUND).number();
        }
    }

    private boolean figures(AmazonsWord word, Wiring wiring) {
        ReconcileReport.Answer answer = wiring.reconcileReport()
                .reconcile(new ReconcileReport.Request(Terms.account(session), word.figures(), session.now()));
        session.answer(new ReconcileView(answer, word.rejections()).answer());
        return answer.agrees();
    }

    private boolean list(AmazonsWord word, Wiring wiring) {
        DefectList list = wiring.reconcileDefects()
                .reconcile(new ReconcileDefects.Request(
                        Terms.account(session), word.defects(), Windows.parse(window), session.now()));
        session.answer(new DefectListView(list, word.rejections()).answer());
        return list.disputed().isEmpty();
    }

    private AmazonsWord report(@Nullable Marketplace place) {
        return file.equals(STANDARD_INPUT)
                ? AmazonsWord.of(session.surroundings().in(), place)
                : AmazonsWord.of(Path.of(file), place);
    }
}
