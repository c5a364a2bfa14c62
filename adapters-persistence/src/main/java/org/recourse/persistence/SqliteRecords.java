package org.recourse.persistence;

import java.util.Set;
import java.util.function.Consumer;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.application.desk.Messages;
import org.recourse.application.desk.Orders;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Refunds;
import org.recourse.application.desk.Snapshots;
import org.recourse.application.desk.Standings;
import org.recourse.application.desk.Trail;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.OrderId;

/** What lies on a desk, within one transaction. */
final class SqliteRecords implements Records {
    private final Transaction transaction;
    private final long acknowledged;
    private final SqliteCases cases;
    private final OrderRows rows;
    private final SqliteOrders orders;
    private final SqliteStandings standings;
    private final SqliteRefunds refunds;

    SqliteRecords(Transaction transaction, ReadCases known, long acknowledged) {
        this.transaction = transaction;
        this.acknowledged = acknowledged;
        this.cases = new SqliteCases(transaction, known);
        this.rows = new OrderRows(transaction);
        this.orders = new SqliteOrders(transaction, rows);
        this.standings = new SqliteStandings(transaction, rows);
        this.refunds = new SqliteRefunds(transaction);
    }

    @Override
    public void expect(AccountId account, Set<OrderId> ids) {
        cases.expect(account, ids);
        rows.expect(account, ids);
        standings.expect(account, ids);
        refunds.expect(account, ids);
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public void eachStray(AccountId account, CaseKind kind, Consumer<Case> reader) {
        cases.eachStray(account, kind, reader);
    }

    @Override
    public Messages messages() {
        return cases.messages();
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public Refunds refunds() {
        return refunds;
    }

    @Override
    public Snapshots snapshots() {
        return new SqliteSnapshots(transaction);
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
