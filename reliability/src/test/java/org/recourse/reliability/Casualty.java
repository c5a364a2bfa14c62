package org.recourse.reliability;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.recourse.application.casework.WriteNote;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.persistence.SqliteDesk;

/** A program that dies at its work: what it has written is in the desk's log only. */
final class Casualty {
    static final int NOTES = 25;
    private static final AccountId MAIN = AccountId.of("main");
    private static final Instant TIME = Instant.parse("2026-06-29T12:00:00Z");

    private Casualty() {}

    /** Writes notes to a case, both named by the arguments, and dies without closing anything. */
    public static void main(String[] arguments) {
        SqliteDesk desk = SqliteDesk.open(Path.of(arguments[0]));
        WriteNote notes = new WriteNote(desk);
        CaseId matter = CaseId.parse(arguments[1]);
        IntStream.range(0, NOTES)
                .mapToObj(TIME::plusSeconds)
                .forEach(at -> notes.write(new WriteNote.Request(MAIN, matter, "a note of " + at, at, at)));
        Runtime.getRuntime().halt(9);
    }
}
