package org.recourse.cli.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.wiring.DeskKeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the desk from a backup. */
@Command(
        name = "restore",
        footer = {
            "",
            "The backup is read in full first, and brought up to date if an older version wrote it. A desk that is",
            "replaced is kept beside the new one as desk-replaced-TIME.db, until personal data are purged. A",
            "backup may hold personal data that the desk has forgotten since: purge again."
        })
public final class RestoreCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("path", "bytes", "account", "events", "head");

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "the backup")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = {"--replace", "--yes"},
            description = "make it in place of the desk that there is")
    private boolean replace;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        requireFile();
        if (DeskKeeping.hasDesk(session)) {
            replace();
        } else {
            tell(DeskKeeping.make(session, file), null);
        }
        return 0;
    }

    private void requireFile() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure(ExitCode.INPUT_REFUSED, "no-backup", file + " is no file that can be read", null);
        }
    }

    private void replace() {
        if (!replace) {
            throw Failure.usage(
                    "there is a desk in %s already".formatted(session.desk()),
                    "add --replace to make the backup's in its place; the present one is kept as a file");
        }
        Path kept = DeskPlaces.replaced(session.desk(), session.now());
        tell(DeskKeeping.replace(session, file, kept), kept);
    }

    private void tell(DeskCopy copy, @Nullable Path kept) {
        CopyView view = new CopyView(copy);
        session.answer(new Answer(
                page -> print(view, kept, page),
                () -> view.addTo(new Fields()
                        .put("path", file.toString())
                        .put("desk", session.desk().toString())
                        .put("replaced", kept == null ? null : kept.toString())),
                COLUMNS,
                () -> view.rows(file.toString())));
    }

    private void print(CopyView view, @Nullable Path kept, Page page) {
        page.line("%s: the desk of %s, %s".formatted(session.desk(), file, view.size()));
        view.print(page);
        if (kept != null) {
            page.line("The desk that was there before is kept as " + kept);
        }
        page.line("It may hold personal data that were forgotten since: 'recourse privacy purge' forgets them again.");
    }
}
