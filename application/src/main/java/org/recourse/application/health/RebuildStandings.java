package org.recourse.application.health;

import java.util.concurrent.atomic.AtomicLong;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes anew how every order stands, from orders, cases and refunds alone.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class RebuildStandings {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildStandings.class);

    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public RebuildStandings(Desk desk) {
        this.desk = desk;
    }

    /**
     * Rebuilds the standings, in one transaction.
     *
     * @param account whose standings
     * @return how many orders were looked at
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is changed then
     */
    public long rebuild(AccountId account) {
        long orders = desk.write(records -> rebuild(records, account));
        LOG.info("{}: standings of {} orders rebuilt", account, orders);
        return orders;
    }

    private static long rebuild(Records records, AccountId account) {
        StandingKeeper keeper = new StandingKeeper(records, account);
        AtomicLong orders = new AtomicLong();
        records.standings().clear(account);
        records.orders().each(account, order -> {
            keeper.touch(order);
            orders.incrementAndGet();
        });
        return orders.get();
    }
}
