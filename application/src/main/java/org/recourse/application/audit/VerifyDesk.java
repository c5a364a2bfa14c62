package org.recourse.application.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks that the desk is as it was written: every link of the audit trail, and that how each order is kept to stand is what orders and
 * cases give.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class VerifyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyDesk.class);

    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public VerifyDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was found.
     *
     * @param head the end of the audit trail; who keeps a copy of it can tell later that nothing before it was changed
     * @param flaws each place that is not as it should be
     */
    public record Verification(Head head, List<Flaw> flaws) {
        /** Copies the list. */
        public Verification {
            flaws = ImmutableList.copyOf(flaws);
        }

        /**
         * Tells whether all is as it should be.
         *
         * @return true if there is no flaw
         */
        public boolean isSound() {
            return flaws.isEmpty();
        }
    }

    /**
     * Checks the desk. Writes nothing.
     *
     * @param account whose records
     * @return what was found
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Verification verify(AccountId account) {
        Verification verification = desk.read(records -> verify(records, account));
        if (!verification.isSound()) {
            LOG.warn("{}: {} flaws found", account, verification.flaws().size());
        }
        return verification;
    }

    private static Verification verify(Records records, AccountId account) {
        List<Flaw> flaws = new ArrayList<>(records.trail().check(account));
        flaws.addAll(standings(records, account, flaws));
        return new Verification(records.trail().head(account), flaws);
    }

    /** A desk whose damage is already named may be too damaged to say how its orders stand. */
    private static List<Flaw> standings(Records records, AccountId account, List<Flaw> known) {
        try {
            return new StandingsCheck(records, account).flaws();
        } catch (DeskException e) {
            if (known.isEmpty() || e.fault() != DeskException.Fault.DAMAGED) {
                throw e;
            }
            return ImmutableList.of();
        }
    }
}
