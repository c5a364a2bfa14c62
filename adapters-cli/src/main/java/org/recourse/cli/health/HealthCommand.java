package org.recourse.cli.health;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.MeasureFiles;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.intake.PathIntake;
import org.recourse.cli.intake.RejectionList;
import org.recourse.cli.session.CommandGroup;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.FilesAlone;
import org.recourse.cli.wiring.ImportOptions;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.health.Measurement.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures an account's health. */
@Command(
        name = "health",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "With --from no desk is read or made: the answer depends on the files and on --as-of alone, under the product's own",
            "policies. It is what a desk with these files says, and the Order Defect Rate on each of the sixty days before. What",
            "cannot be read is listed, and ends with 3."
        })
public final class HealthCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--window", paramLabel = "FROM..TO", description = "these days in place of each metric's own")
    private @Nullable String window;

    @Option(names = "--marketplace", paramLabel = "M", description = "only this one, such as Amazon.de")
    private @Nullable String marketplace;

    @Option(names = "--fail-over-target", description = "end with 1 if any metric misses its target")
    private boolean failOverTarget;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            arity = "1..*",
            description = "straight from files, directories or - (standard input), without a desk")
    private List<String> from = new ArrayList<>();

    @Option(
            names = "--files-of",
            paramLabel = "M",
            description = "with --from: where the rows are from, such as Amazon.de, when the files do not say")
    private @Nullable String filesOf;

    private HealthCommand(Session session) {
        this.session = session;
    }

    /**
     * Builds the command with those below it.
     *
     * @param session the run that they are part of
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new HealthCommand(session), isWanted)
                .with("explain", () -> new ExplainCommand(session))
                .with("history", () -> new HistoryCommand(session))
                .line();
    }

    @Override
    public Integer call() {
        MeasureHealth.Request request = new MeasureHealth.Request(
                Terms.account(session), session.now(), Windows.parse(window), Terms.marketplaceOrNull(marketplace));
        return (from.isEmpty() ? ofDesk(request) : ofFiles(request)).number();
    }

    private ExitCode ofDesk(MeasureHealth.Request request) {
        try (Wiring wiring = Wiring.existing(session)) {
            MeasureHealth.Answer answer = wiring.measureHealth().measure(request);
            session.answer(new HealthView(answer).answer());
            return verdict(answer);
        }
    }

    private ExitCode ofFiles(MeasureHealth.Request request) {
        FilesAlone files = new FilesAlone();
        List<ImportReport> reports = new PathIntake(session, files, options(request)).take(from);
        MeasureFiles.Answer answer = files.measureFiles().measure(request);
        session.answer(new FilesHealthView(answer, reports).answer());
        return new RejectionList(reports).isAny() ? ExitCode.INPUT_REFUSED : verdict(answer.health());
    }

    private ImportOptions options(MeasureHealth.Request request) {
        return new ImportOptions(
                request.account(), Terms.marketplaceOrNull(filesOf), null, false, request.asOf(), rows -> {});
    }

    private ExitCode verdict(MeasureHealth.Answer answer) {
        boolean missed = answer.report().measurements().stream().anyMatch(measured -> measured.status() == Status.BAD);
        return missed && failOverTarget ? ExitCode.FOUND : ExitCode.DONE;
    }
}
