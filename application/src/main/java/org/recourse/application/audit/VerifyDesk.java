package org.recourse.application.audit;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.EventChain;
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

    /** What is told of a trail whose end cannot be read. */
    private static final Head NO_HEAD = new Head(0, EventChain.START);

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
     * @param kept the place of the head that the caller had kept, as a number of events; empty if none was asked for or it is not there
     * @param flaws each place that is not as it should be
     */
    public record Verification(Head head, Optional<Long> kept, List<Flaw> flaws) {
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
        return verify(account, Optional.empty());
    }

    /**
     * Checks the desk, and whether its trail was only added to since its head was kept. Writes nothing.
     *
     * @param account whose records
     * @param keptHead the hash of the head that the caller has kept elsewhere, in hexadecimal
     * @return what was found; a trail that does not have that head any more has a flaw at {@code head}
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Verification verify(AccountId account, String keptHead) {
        return verify(account, Optional.of(keptHead.strip().toLowerCase(Locale.ROOT)));
    }

    private Verification verify(AccountId account, Optional<String> keptHead) {
        Verification verification = desk.read(records -> verify(records, account, keptHead));
        if (!verification.isSound()) {
            LOG.warn("{}: flaws found: {}", account, verification.flaws().size());
        }
        return verification;
    }

    private static Verification verify(Records records, AccountId account, Optional<String> keptHead) {
        List<Flaw> flaws = new ArrayList<>(records.trail().check(account));
        flaws.addAll(standings(records, account, flaws));
        Optional<Head> head = ifReadable(flaws, () -> records.trail().head(account));
        Optional<Long> kept = keptHead.flatMap(hash -> position(records, account, hash, flaws));
        return new Verification(head.orElse(NO_HEAD), kept, flaws);
    }

    private static Optional<Long> position(Records records, AccountId account, String hash, List<Flaw> flaws) {
        Optional<Long> position =
                ifReadable(flaws, () -> records.trail().position(account, hash)).flatMap(found -> found);
        if (position.isEmpty()) {
            flaws.add(
                    new Flaw("head", "the trail does not have the head that was kept: it was cut or rewritten since"));
        }
        return position;
    }

    private static List<Flaw> standings(Records records, AccountId account, List<Flaw> known) {
        return ifReadable(known, () -> new StandingsCheck(records, account).flaws())
                .orElse(ImmutableList.of());
    }

    /** A desk whose damage is already named may be too damaged to be read for more. */
    private static <R> Optional<R> ifReadable(List<Flaw> known, Supplier<R> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DeskException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            if (known.isEmpty() || (e instanceof DeskException fault && fault.fault() != DeskException.Fault.DAMAGED)) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
