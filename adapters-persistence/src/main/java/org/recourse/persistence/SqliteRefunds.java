package org.recourse.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recourse.application.desk.Refunds;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.policy.Reckoning;

final class SqliteRefunds implements Refunds {
    private static final String SELECT = "SELECT id, order_id, made_at, amount, kind, sum FROM refunds ";
    private static final String FIND = SELECT + "WHERE account = ? AND id = ?";

    /** Without statistics SQLite prefers the primary key, by which it reads all refunds of the account. */
    private static final String OF_ORDER =
            SELECT + "INDEXED BY refunds_of_orders WHERE account = ? AND order_id = ? ORDER BY id";

    private static final String EACH = SELECT + "WHERE account = ? ORDER BY id";
    private static final String SAVE =
            "INSERT OR REPLACE INTO refunds (account, id, order_id, made_at, amount, kind, sum) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String WITH_REFUNDS = Fetched.ordersOf("refunds");

    private final Transaction transaction;

    /** Which orders have refunds at all. */
    private final Fetched<Boolean> fetched;

    SqliteRefunds(Transaction transaction) {
        this.transaction = transaction;
        this.fetched = Fetched.isAny(transaction, WITH_REFUNDS);
    }

    void expect(AccountId account, Set<OrderId> orders) {
        fetched.expect(account, orders);
    }

    @Override
    public void save(AccountId account, Refund refund) {
        String order = refund.order().text();
        String madeAt = refund.at().toString();
        String amount = refund.amount().toString();
        String kind = refund.kind().name();
        long sum = RowSum.of(account.name(), refund.refundId(), order, madeAt, amount, kind);
        transaction.run(SAVE, account.name(), refund.refundId(), order, madeAt, amount, kind, sum);
        fetched.forget(account, refund.order());
    }

    @Override
    public Optional<Refund> find(AccountId account, String refundId) {
        return transaction.find(FIND, row -> refund(account, row), account.name(), refundId);
    }

    @Override
    public List<Refund> ofOrder(AccountId account, OrderId order) {
        return fetched.get(account, order).orElse(true) ? look(account, order) : List.of();
    }

    private List<Refund> look(AccountId account, OrderId order) {
        return transaction.list(OF_ORDER, row -> refund(account, row), account.name(), order.text());
    }

    @Override
    public void each(AccountId account, Consumer<Refund> reader) {
        transaction.each(EACH, row -> reader.accept(refund(account, row)), account.name());
    }

    private Refund refund(AccountId account, Row row) {
        String id = row.text(1);
        String order = row.text(2);
        String madeAt = row.text(3);
        String amount = row.text(4);
        String kind = row.text(5);
        transaction.check("refunds", row.number(6), account.name(), id, order, madeAt, amount, kind);
        return transaction.whole(
                "refunds",
                () -> new Refund(
                        id, OrderId.of(order), Reckoning.parse(madeAt), Money.parse(amount), RefundKind.valueOf(kind)));
    }
}
