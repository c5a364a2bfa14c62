package org.recourse.application.intake;

import java.util.ArrayList;
import java.util.List;
import org.recourse.application.recording.Outcome.Taken;

/** Counts what becomes of a file's rows. */
final class Counts {
    private static final int TELL_EVERY = 500;

    private final ImportFile.Request request;
    private final List<Rejection> rejections = new ArrayList<>();
    private long read;
    private long fresh;
    private long changed;
    private long known;
    private long rejected;
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

    void rejected(int rows, Rejection rejection) {
        advance(rows);
        rejected += rows;
        rejections.add(rejection);
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
                request.file().path(), request.file().kind(), read, fresh, changed, known, rejected, rejections);
    }

    /** The file broke off: its rows so far and the one that broke it are all rejected. */
    ImportReport refused(Rejection why) {
        rejected(1, why);
        return nothingKept();
    }

    ImportReport nothingKept() {
        return new ImportReport(request.file().path(), request.file().kind(), read, 0, 0, 0, read, rejections);
    }
}
