package org.recourse.cli.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Progress;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.ImportOptions;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in files, directories and standard input. */
@Command(
        name = "import",
        footer = {
            "",
            "What a file is, is read from its content. A row that cannot be read is reported with its line,",
            "column and reason; the good rows are kept unless --strict is given. The same file twice adds nothing."
        })
public final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    /** How many rejections one run lists; each refused file is listed all the same. */
    private static final int MOST_LISTED = 10_000;

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "a file, a directory, or - for standard input")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--marketplace",
            paramLabel = "M",
            description = "where the rows are from, such as Amazon.de, when the files do not say")
    private @Nullable String marketplace;

    @Option(names = "--kind", paramLabel = "K", description = "what the files are, such as all-orders or claims")
    private @Nullable String kind;

    @Option(names = "--strict", description = "keep nothing of a file of which any row cannot be read")
    private boolean strict;

    private int listed;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ImportReport> reports = new ArrayList<>();
        Progress progress = session.progress();
        options(STANDARD_INPUT, progress);
        try (Wiring wiring = Wiring.making(session)) {
            paths.forEach(path -> take(path, wiring, progress, reports));
        } finally {
            progress.end();
        }
        session.answer(new ImportView(reports).answer());
        boolean refused = reports.stream().anyMatch(report -> report.rejected() > 0);
        return (refused ? ExitCode.INPUT_REFUSED : ExitCode.DONE).number();
    }

    private void take(String path, Wiring wiring, Progress progress, List<ImportReport> reports) {
        if (path.equals(STANDARD_INPUT)) {
            add(wiring.take(path, session.surroundings().in(), options(path, progress)), reports);
            return;
        }
        try {
            Wiring.filesOf(path(path))
                    .forEach(file -> add(wiring.take(file, options(file.toString(), progress)), reports));
        } catch (RefusedFileException e) {
            add(ImportReport.refused(path, "unknown", e.rejection()), reports);
        }
    }

    private void add(ImportReport report, List<ImportReport> reports) {
        ImportReport shown = report.listing(Math.max(1, MOST_LISTED - listed));
        listed += shown.rejections().size();
        reports.add(shown);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Failure.usage("not a path: " + text, null).because(e);
        }
    }

    private ImportOptions options(String name, Progress progress) {
        return new ImportOptions(
                Terms.account(session),
                Terms.marketplaceOrNull(marketplace),
                kind == null ? null : Wiring.fileKind(kind),
                strict,
                session.now(),
                rows -> progress.at(name, rows));
    }
}
