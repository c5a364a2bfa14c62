package org.recourse.cli.wiring;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.desk.Desk;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.RefusedFileException;

/** Takes files in on a desk. */
final class DeskInbox implements Inbox {
    private static final String UNKNOWN = "unknown";

    private final Function<ImportFile.Request, ImportReport> taking;

    DeskInbox(Desk desk) {
        this(new ImportFile(desk)::take);
    }

    DeskInbox(Function<ImportFile.Request, ImportReport> taking) {
        this.taking = taking;
    }

    @Override
    public ImportReport take(Path file, ImportOptions options) {
        return take(file.toString(), () -> SellerFiles.open(file, options.known()), options);
    }

    @Override
    public ImportReport take(String name, InputStream stream, ImportOptions options) {
        return take(name, () -> SellerFiles.open(name, stream, options.known()), options);
    }

    private ImportReport take(String name, Supplier<SellerFile> opener, ImportOptions options) {
        try (SellerFile file = opener.get()) {
            return take(file.intake(), options);
        } catch (RefusedFileException e) {
            return ImportReport.refused(name, UNKNOWN, e.rejection());
        }
    }

    ImportReport take(IntakeFile file, ImportOptions options) {
        return taking.apply(
                new ImportFile.Request(options.account(), file, options.strict(), options.now(), options.progress()));
    }
}
