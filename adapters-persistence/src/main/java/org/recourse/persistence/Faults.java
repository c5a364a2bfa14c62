package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Trail.Flaw;

/** Says in plain words what is wrong with a desk's file. */
record Faults(Path file) {
    private static final int ERROR = 1;
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int SCHEMA = 17;
    private static final int NOLFS = 22;
    private static final int AUTH = 23;
    private static final int FORMAT = 24;
    private static final int NOTADB = 26;
    private static final int NOT_KNOWN = 255;

    /** A log beside the file belongs to reading, too. */
    private static final String WHERE_TO = ", which even reading needs;"
            + " check the directory's owner, its rights and the length of its path, or copy it to where you may write";

    /** Translates an error of SQLite's; one that only a mistake in this program can cause is an {@link IllegalStateException}. */
    RuntimeException of(SQLException e) {
        return switch (e.getErrorCode()) {
            case BUSY, LOCKED, PROTOCOL -> busy(e);
            case FULL -> unwritable("there is no space left on its disk; make some and try again", e);
            case READONLY, PERM, AUTH -> unwritable("it may not be written" + WHERE_TO, e);
            case CANTOPEN -> unwritable("it cannot be opened for writing" + WHERE_TO, e);
            case IOERR, NOLFS, NOT_KNOWN -> unwritable("its disk reports an error", e);
            case CORRUPT, FORMAT, NOTADB, ERROR, SCHEMA -> damaged("is damaged or is no desk", e);
            default -> new IllegalStateException("a mistake in the store's own statements", e);
        };
    }

    DeskException busy(Throwable cause) {
        return new DeskException(
                Fault.BUSY, "the desk %s is in use by other programs; try again".formatted(file), cause);
    }

    DeskException busy() {
        return new DeskException(Fault.BUSY, "the desk %s is in use by other threads; try again".formatted(file));
    }

    DeskException unwritable(String why, Throwable cause) {
        return new DeskException(Fault.UNWRITABLE, "the desk %s cannot be used: %s".formatted(file, why), cause);
    }

    DeskException unwritable(String why) {
        return new DeskException(Fault.UNWRITABLE, "the desk %s cannot be used: %s".formatted(file, why));
    }

    /** What the disk has refused, and why. */
    DeskException unwritable(String what, IOException e) {
        String why =
                e instanceof AccessDeniedException ? "permission is missing for " + e.getMessage() : e.getMessage();
        return unwritable("%s: %s".formatted(what, why), (Throwable) e);
    }

    DeskException unmade(IOException e) {
        return unwritable("its directory or file cannot be made", e);
    }

    DeskException damaged(String what, Throwable cause) {
        return new DeskException(Fault.DAMAGED, damage(what), cause);
    }

    DeskException damaged(String what) {
        return new DeskException(Fault.DAMAGED, damage(what));
    }

    /** Refuses a desk in which a check has found anything. */
    void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            Flaw first = flaws.get(0);
            throw damaged("is damaged: %s %s, the first at %s: %s"
                    .formatted(flaws.size(), flaws.size() == 1 ? "flaw" : "flaws", first.at(), first.what()));
        }
    }

    private String damage(String what) {
        return "the desk %s %s; keep the file as it is, and verify it".formatted(file, what);
    }

    DeskException tooNew(int version) {
        return new DeskException(
                Fault.TOO_NEW,
                "the desk %s was written by a newer version of this program (schema %s, known are up to %s); use that version"
                        .formatted(file, version, Schema.VERSION));
    }
}
