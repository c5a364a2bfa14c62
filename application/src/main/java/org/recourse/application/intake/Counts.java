package org.recourse.application.intake;

import org.recourse.application.recording.Outcome.Taken;

/** Counts what becomes of a file's rows. */
final class Counts {
    private static final int TELL_EVERY = 500;

    /** A file with more rejected rows than this, and than others, is not what it was taken for. */
    private static final int MOST_REJECTED = 100_000;

    private final ImportFile.Request request;
    private final Rejections rejections = new Rejections();
    private long read;
    private long fresh;
    private long changed;
    private long known;
    private long rejected;
    private long needless;
    private long aside;
    private long told;

    Counts(ImportFile.Request request) {
        this.request = request;
    }

    void taken(int rows, Taken taken) {
        advance(rows);
        switch (taken) {
            case FRESH -> fresh += rows;
            case CHANGED -> changed += rows;
            case KNOWN -> known += rows;
        }
    }

    void needless(int rows) {
        taken(rows, Taken.KNOWN);
        needless += rows;
    }

    void aside(int rows, Taken taken) {
        taken(rows, taken);
        aside += taken == Taken.FRESH ? rows : 0;
    }

    /**
     * Counts rows that are not taken in.
     *
     * @throws RefusedFileException when the file is hardly anything but such rows
     */
    void rejected(int rows, Rejection rejection) {
        if (rejected >= MOST_REJECTED && rejected > read - rejected) {
            throw new RefusedFileException(new Rejection(
                    rejection.line(),
                    null,
                    "more than %s rows cannot be read, and fewer can: nothing of the file is taken in"
                            .formatted(MOST_REJECTED)));
        }
        reject(rows);
        rejections.add(rejection);
    }

    private void reject(int rows) {
        advance(rows);
        rejected += rows;
    }

    private void advance(int rows) {
        read += rows;
        if (read - told >= TELL_EVERY) {
            told = read;
            request.progress().accept(read);
        }
    }

    boolean anyRejected() {
        return rejected > 0;
    }

    ImportReport report() {
        return new ImportReport(
                request.file().path(),
                request.file().kind(),
                read,
                fresh,
                changed,
                known,
                rejected,
                needless,
                aside,
                rejections.listed(),
                rejections.unlisted());
    }

    /** The file broke off: its rows so far and the one that broke it are all rejected. */
    ImportReport refused(Rejection why) {
        reject(1);
        rejections.addLast(why);
        return nothingKept();
    }

    ImportReport nothingKept() {
        return new ImportReport(
                request.file().path(),
                request.file().kind(),
                read,
                0,
                0,
                0,
                read,
                0,
                0,
                rejections.listed(),
                rejections.unlisted());
    }
}
