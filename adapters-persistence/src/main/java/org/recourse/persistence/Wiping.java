package org.recourse.persistence;

import java.io.IOException;
import org.recourse.application.desk.DeskException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emptying the write-ahead log after a purge, and deleting the copies beside the desk, since they still hold the purged words. It is owed
 * from the purge's own transaction on, so that a crash or a reader who holds the log back only delays it.
 */
final class Wiping {
    private static final Logger LOG = LoggerFactory.getLogger(Wiping.class);

    /** Who waits for readers to let go of the log keeps all other writers waiting, whose own patience must not end before. */
    private static final long MOST_PATIENCE_MILLIS = 2_000;

    private static final String OWED = "SELECT asked > done FROM wiping";

    private Wiping() {}

    static boolean isOwed(Session session) {
        return session.find(OWED, Wiping::isTrue).orElse(false);
    }

    static boolean isOwed(Transaction transaction) {
        return transaction.find(OWED, Wiping::isTrue).orElse(false);
    }

    private static boolean isTrue(Row row) {
        return row.number(1) == 1;
    }

    /** Tries; the purge itself is done already, so a failure is no failure of the purge. */
    static void tryOn(Session session) {
        try {
            wipe(session);
        } catch (DeskException e) {
            LOG.warn("the log could not be emptied after a purge ({}); the next start tries again", e.fault());
        }
    }

    /** What a copy in the desk's own directory holds was purged as well. */
    private static void wipeCopies(Faults faults) {
        try {
            new KeptCopies(DeskFolder.of(faults.file())).wipe();
        } catch (IOException e) {
            throw faults.unwritable("its older copies cannot be deleted", e);
        }
    }

    private static void wipe(Session session) {
        long asked =
                session.find("SELECT asked FROM wiping", row -> row.number(1)).orElse(0L);
        if (emptiesLog(session)) {
            wipeCopies(session.faults());
            session.run("UPDATE wiping SET done = ? WHERE done < ?", asked, asked);
        } else {
            LOG.warn("a reader keeps the log from being emptied after a purge; the next start tries again");
        }
    }

    private static boolean emptiesLog(Session session) {
        long patience =
                session.find("PRAGMA busy_timeout", row -> row.number(1)).orElse(0L);
        setPatience(session, Math.min(patience, MOST_PATIENCE_MILLIS));
        try {
            return session.find("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number(1) == 0)
                    .orElse(false);
        } finally {
            setPatience(session, patience);
        }
    }

    private static void setPatience(Session session, long millis) {
        session.script("PRAGMA busy_timeout = " + millis);
    }
}
