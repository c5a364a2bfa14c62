package org.recourse.application.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What became of one file. The counts add up: read = fresh + changed + known + rejected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the file's name as the user gave it
 * @param kind what it was recognised as, or {@code unknown}
 * @param read how many rows it has
 * @param fresh how many brought something that was not on the desk
 * @param changed how many added to something that was
 * @param known how many said nothing new
 * @param rejected how many were not taken in
 * @param rejections why not, by line
 */
public record ImportReport(
        String path,
        String kind,
        long read,
        long fresh,
        long changed,
        long known,
        long rejected,
        List<Rejection> rejections) {
    /** Copies the list. */
    public ImportReport {
        rejections = ImmutableList.copyOf(rejections);
    }

    /**
     * Returns the report of a file that was refused as a whole.
     *
     * @param path the file's name as the user gave it
     * @param kind what it was recognised as, or {@code unknown}
     * @param rejection why
     * @return the report
     */
    public static ImportReport refused(String path, String kind, Rejection rejection) {
        return new ImportReport(path, kind, 1, 0, 0, 0, 1, ImmutableList.of(rejection));
    }
}
