package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.recourse.application.keeping.DeskCopy;

/** Replaces a sound desk's content in one transaction, and keeps what there was. */
record ContentSwap(DeskFolder folder, SealFile seal, Duration patience) {
    private static final String ATTACH = "ATTACH DATABASE ? AS " + Refill.SOURCE;

    void run(CopyAside fresh, Path kept) {
        Faults faults = new Faults(folder.file());
        Sessions sessions = Sessions.of(folder.file(), faults, patience);
        try {
            sessions.run(session -> swap(sessions, session, fresh, kept));
        } finally {
            seal.keep(0, sessions::close);
        }
    }

    /** Nobody else writes from before the desk is kept until it is replaced. */
    private void swap(Sessions sessions, Session session, CopyAside fresh, Path kept) {
        session.run(ATTACH, fresh.file().toString());
        Transaction transaction = new Transaction(session, true);
        transaction.begin("BEGIN IMMEDIATE");
        try {
            sessions.useAlone(reader -> keep(reader, kept));
            long before = Math.max(
                    new DeskCheck(transaction, 0).commits(), seal.look().commits());
            long commits = new Refill(transaction, session).run(before);
            seal.keep(commits, transaction::commit);
        } catch (RuntimeException e) {
            transaction.rollback();
            forget(kept, e);
            throw e;
        }
    }

    private static DeskCopy keep(Session reader, Path kept) {
        try (CopyAside copy = CopyAside.of(kept)) {
            copy.take(reader);
            DeskCopy checked = copy.check(reader.faults());
            copy.name(kept);
            return checked;
        }
    }

    private static void forget(Path kept, RuntimeException failure) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
