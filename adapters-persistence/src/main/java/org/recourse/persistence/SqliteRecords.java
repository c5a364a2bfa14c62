package org.recourse.persistence;

import org.recourse.application.desk.Cases;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.application.desk.Orders;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Refunds;
import org.recourse.application.desk.Standings;
import org.recourse.application.desk.Trail;

/** What lies on a desk, within one transaction. */
final class SqliteRecords implements Records {
    private final Transaction transaction;
    private final long acknowledged;
    private final Standings standings;

    SqliteRecords(Transaction transaction, long acknowledged) {
        this.transaction = transaction;
        this.acknowledged = acknowledged;
        this.standings = new SqliteStandings(transaction, new SqliteTally(transaction));
    }

    @Override
    public Cases cases() {
        return new SqliteCases(transaction);
    }

    @Override
    public Orders orders() {
        return new SqliteOrders(transaction);
    }

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public Refunds refunds() {
        return new SqliteRefunds(transaction);
    }

    @Override
    public FeedbackChanges feedbackChanges() {
        return new SqliteFeedbackChanges(transaction);
    }

    @Override
    public PersonalData personalData() {
        return new SqlitePersonalData(transaction);
    }

    @Override
    public Trail trail() {
        return new SqliteTrail(transaction, acknowledged);
    }
}
