package org.recourse.persistence;

import java.time.Duration;
import org.recourse.application.desk.DeskException;
import org.recourse.persistence.SealFile.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only a whole desk be opened. One that is as this program sealed it is believed; any other is first read in full. A desk that does not
 * pass is left as it is, to the byte.
 */
record TrustGate(DeskFolder folder, SealFile seal, Faults faults, Duration patience) {
    private static final Logger LOG = LoggerFactory.getLogger(TrustGate.class);

    /**
     * Passes if the desk is whole.
     *
     * @throws DeskException when it is damaged, or too new
     */
    void pass() {
        Look look = seal.look();
        try (Sessions sessions = Sessions.reading(folder.file(), faults, patience)) {
            new Transactions(sessions, seal, faults, patience).read(transaction -> {
                pass(look, new DeskCheck(transaction, look.commits()));
                return look;
            });
        }
    }

    private void pass(Look look, DeskCheck check) {
        if (look.isAsSealed()) {
            faults.refuse(check.losses());
        } else {
            LOG.info("the desk is not as it was left, so it is checked in full");
            faults.refuse(check.flaws());
            seal.renew(look.stamp(), check.commits());
        }
    }

    /** Passes if a desk that is being brought up to date is whole as well. */
    void pass(Transaction migrated) {
        faults.refuse(new DeskCheck(migrated, 0).flaws());
    }
}
