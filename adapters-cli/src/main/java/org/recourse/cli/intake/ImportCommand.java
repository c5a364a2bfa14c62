package org.recourse.cli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.mail.MailListCommand;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
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
            "column and reason; the good rows are kept unless --strict is given. The same file twice adds nothing.",
            "Mails that cannot be sorted are set aside: --review lists them, and 'recourse mail' sorts them."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "a file, a directory, or - for standard input")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--marketplace",
            paramLabel = "M",
            description = "where the rows are from, such as Amazon.de, when the files do not say")
    private @Nullable String marketplace;

    @Option(names = "--kind", paramLabel = "K", description = "what the files are, such as all-orders or claims")
    private @Nullable String kind;

    @Option(names = "--review", description = "take nothing in; list the mails that wait to be sorted")
    private boolean review;

    @Option(names = "--strict", description = "keep nothing of a file of which any row cannot be read")
    private boolean strict;

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
        if (review) {
            return review();
        }
        if (paths.isEmpty()) {
            throw Failure.usage("nothing to take in is named", "name a file, a directory, or - for standard input");
        }
        ImportOptions options = options();
        List<ImportReport> reports;
        try (Wiring wiring = Wiring.making(session)) {
            reports = new PathIntake(session, wiring, options).take(paths);
        }
        session.answer(new ImportView(reports).answer());
        return (new RejectionList(reports).isAny() ? ExitCode.INPUT_REFUSED : ExitCode.DONE).number();
    }

    private int review() {
        if (!paths.isEmpty()) {
            throw Failure.usage("--review takes nothing in", "leave the paths out, or --review");
        }
        new MailListCommand(session).call();
        return ExitCode.DONE.number();
    }

    private ImportOptions options() {
        return new ImportOptions(
                Terms.account(session),
                Terms.marketplaceOrNull(marketplace),
                kind == null ? null : Wiring.fileKind(kind),
                strict,
                session.now(),
                rows -> {});
    }
}
