package org.recourse.cli.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Progress;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.ImportOptions;
import org.recourse.cli.wiring.Inbox;
import org.recourse.cli.wiring.Wiring;

/** Takes in what the paths of a command line stand for, one file after the other. Not safe for use by several threads. */
public final class PathIntake {
    private static final String STANDARD_INPUT = "-";
    private static final String UNKNOWN = "unknown";

    /** How many rejections one run lists; each refused file is listed all the same. */
    private static final int MOST_LISTED = 10_000;

    private final Session session;
    private final Inbox inbox;
    private final ImportOptions options;
    private final List<ImportReport> reports = new ArrayList<>();
    private int listed;

    /**
     * Builds an intake.
     *
     * @param session the run
     * @param inbox where the files are taken in
     * @param options what holds for every file; who is told of the progress is set for each
     */
    public PathIntake(Session session, Inbox inbox, ImportOptions options) {
        this.session = session;
        this.inbox = inbox;
        this.options = options;
    }

    /**
     * Takes in files, directories and standard input.
     *
     * @param paths what the user named; {@code -} is standard input
     * @return what became of each file, in order
     * @throws Failure when a text cannot be a path
     */
    public List<ImportReport> take(List<String> paths) {
        Progress progress = session.progress();
        try {
            paths.forEach(path -> take(path, progress));
        } finally {
            progress.end();
        }
        return List.copyOf(reports);
    }

    private void take(String path, Progress progress) {
        if (path.equals(STANDARD_INPUT)) {
            add(inbox.take(path, session.surroundings().in(), options(path, progress)));
            return;
        }
        try {
            Wiring.filesOf(path(path)).forEach(file -> take(file, progress));
        } catch (RefusedFileException e) {
            add(ImportReport.refused(path, UNKNOWN, e.rejection()));
        }
    }

    private void take(Path file, Progress progress) {
        if (!Wiring.isArchive(file)) {
            add(inbox.take(file, options(file.toString(), progress)));
            return;
        }
        try {
            Wiring.eachIn(file, (name, bytes) -> add(inbox.take(name, bytes, options(name, progress))));
        } catch (RefusedFileException e) {
            add(ImportReport.refused(file.toString(), UNKNOWN, e.rejection()));
        }
    }

    private void add(ImportReport report) {
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
        return options.telling(rows -> progress.at(name, rows));
    }
}
