package org.recourse.cli.wiring;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.recourse.amazon.ReportCrowd;
import org.recourse.application.health.MeasureFiles;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.policy.Policies;

/**
 * Files that are measured without a desk of the user's, under the product's own policies: what is answered depends on nothing but what is
 * taken in. Not safe for use by several threads.
 */
public final class FilesAlone implements Inbox {
    private final ReportCrowd crowd = new ReportCrowd();
    private final MeasureFiles measureFiles = new MeasureFiles(new MemoryDesk(), crowd, Policies.standard());
    private final DeskInbox single = new DeskInbox(measureFiles::take);

    /** Begins without files. */
    public FilesAlone() {}

    /** Takes in a file; orders of which a plain report tells no more than their sale are only counted. */
    @Override
    public ImportReport take(Path file, ImportOptions options) {
        Optional<ReportCrowd.Taken> many = crowd.take(file, options.known());
        return many.map(taken -> single.take(taken.others(), options).and(taken.rows()))
                .orElseGet(() -> single.take(file, options));
    }

    @Override
    public ImportReport take(String name, InputStream stream, ImportOptions options) {
        return single.take(name, stream, options);
    }

    /**
     * Returns the use case that measures account health from the files.
     *
     * @return the use case, to be used once, when all files are taken in
     */
    public MeasureFiles measureFiles() {
        return measureFiles;
    }
}
