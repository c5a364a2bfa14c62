package org.recourse.application.intake;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in one file: its orders, and what it tells of cases. The same file taken in twice adds nothing, and any order of the same files
 * gives the same desk.
 *
 * <p>Its log lines hold counts, never names or words (PRV-3). Safe for use by several threads when the desk is.
 */
public final class ImportFile {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFile.class);

    private final Desk desk;
    private final BiFunction<Records, Request, Taking> takings;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ImportFile(Desk desk) {
        this(
                desk,
                (records, request) -> new Intake(
                        records,
                        request.account(),
                        request.now(),
                        request.file().kind()));
    }

    /**
     * Builds the use case for files that are only to be measured.
     *
     * @param desk where everything is kept but lone defects
     * @param lone where these are kept
     */
    public ImportFile(Desk desk, LoneDefects lone) {
        this(
                desk,
                (records, request) -> new LoneIntake(
                        lone,
                        records,
                        request.account(),
                        request.now(),
                        request.file().kind()));
    }

    private ImportFile(Desk desk, BiFunction<Records, Request, Taking> takings) {
        this.desk = desk;
        this.takings = takings;
    }

    /**
     * What is to be taken in.
     *
     * @param account whose file
     * @param file the file
     * @param strict true to keep nothing of a file of which any row is rejected
     * @param now when the desk learns of it
     * @param progress told now and then how many rows have been read so far
     */
    public record Request(AccountId account, IntakeFile file, boolean strict, Instant now, LongConsumer progress) {
        /**
         * Returns a request that keeps the good rows of a file and tells nobody of its progress.
         *
         * @param account whose file
         * @param file the file
         * @param now when the desk learns of it
         * @return the request
         */
        public static Request of(AccountId account, IntakeFile file, Instant now) {
            return new Request(account, file, false, now, rows -> {});
        }
    }

    /**
     * Takes in the file, in one transaction.
     *
     * @param request what is to be taken in
     * @return what became of each row; of a file that was refused, or of a strict one with a rejection, nothing was kept, every row counts
     *     as rejected and the rejections say why
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public ImportReport take(Request request) {
        ImportReport report = kept(request);
        LOG.info(
                "{}: {} rows of {}: {} new, {} changed, {} known, {} rejected",
                request.account(),
                report.read(),
                report.kind(),
                report.fresh(),
                report.changed(),
                report.known(),
                report.rejected());
        return report;
    }

    private ImportReport kept(Request request) {
        Counts counts = new Counts(request);
        try {
            return desk.write(records -> read(records, request, counts));
        } catch (RefusedFileException e) {
            return counts.refused(e.rejection());
        } catch (NothingKept e) {
            return counts.nothingKept();
        }
    }

    private ImportReport read(Records records, Request request, Counts counts) {
        Taking taking = takings.apply(records, request);
        try {
            return new Reading(records, request, counts, taking).report();
        } catch (RuntimeException e) {
            taking.undo();
            throw e;
        }
    }

    /** Ends the transaction of a strict import without keeping anything. */
    static final class NothingKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
