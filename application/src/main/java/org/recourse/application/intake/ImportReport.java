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
 * @param needless how many of the known ones say nothing that a rule needs (PRV-1)
 * @param aside how many of the new ones are mails that were set aside for somebody to sort
 * @param rejections why not, by line; the first ones, if there are too many to list
 * @param unlisted how many further rejections there are
 */
public record ImportReport(
        String path,
        String kind,
        long read,
        long fresh,
        long changed,
        long known,
        long rejected,
        long needless,
        long aside,
        List<Rejection> rejections,
        long unlisted) {
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
        return new ImportReport(path, kind, 1, 0, 0, 0, 1, 0, 0, ImmutableList.of(rejection), 0);
    }

    /**
     * Returns this report with rows that were read apart from the others, as new ones.
     *
     * @param rows how many
     * @return the report
     */
    public ImportReport and(long rows) {
        return new ImportReport(
                path, kind, read + rows, fresh + rows, changed, known, rejected, needless, aside, rejections, unlisted);
    }

    /**
     * Returns this report with fewer of its rejections listed; the last one always is, as it may have refused the whole file.
     *
     * @param most how many to list, at least 1
     * @return the report
     */
    public ImportReport listing(int most) {
        int listed = rejections.size();
        if (listed <= most) {
            return this;
        }
        List<Rejection> first = rejections.subList(0, most - 1);
        return new ImportReport(
                path,
                kind,
                read,
                fresh,
                changed,
                known,
                rejected,
                needless,
                aside,
                ImmutableList.<Rejection>builder()
                        .addAll(first)
                        .add(rejections.get(listed - 1))
                        .build(),
                unlisted + listed - most);
    }
}
