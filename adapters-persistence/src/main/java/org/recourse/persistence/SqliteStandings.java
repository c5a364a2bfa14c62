package org.recourse.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Standings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

final class SqliteStandings implements Standings {
    private static final String SELECT =
            "SELECT order_id, day, marketplace, channel, mask, sum FROM standings WHERE account = ?";
    private static final String FIND = SELECT + " AND order_id = ?";
    private static final String FETCH = """
            SELECT order_id, day, marketplace, channel, mask, sum
            FROM json_each(?2) AS expected CROSS JOIN standings ON account = ?1 AND order_id = expected.value
            """;
    private static final String EACH = SELECT + " AND day BETWEEN ? AND ? ORDER BY order_id";
    private static final String PLACE = """
            INSERT OR REPLACE INTO standings
            (account, order_id, day, marketplace, channel, mask, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Transaction transaction;
    private final SqliteTally tally;
    private final Fetched<Optional<Standing>> fetched;

    SqliteStandings(Transaction transaction) {
        this.transaction = transaction;
        this.tally = new SqliteTally(transaction, "tally");
        this.fetched = new Fetched<>(
                transaction, FETCH, (account, row) -> Optional.of(standing(account, row)), Optional.empty());
    }

    void expect(AccountId account, Set<OrderId> orders) {
        fetched.expect(account, orders);
    }

    @Override
    public Optional<Standing> find(AccountId account, OrderId order) {
        return fetched.get(account, order).orElseGet(() -> look(account, order));
    }

    private Optional<Standing> look(AccountId account, OrderId order) {
        return transaction.find(FIND, row -> standing(account, row), account.name(), order.text());
    }

    @Override
    public void place(AccountId account, Standing standing) {
        Optional<Standing> before = find(account, standing.order());
        if (before.filter(standing::equals).isEmpty()) {
            write(account.name(), standing);
            fetched.forget(account, standing.order());
            tally.change(account, changes -> {
                before.ifPresent(changes::subtract);
                changes.add(standing);
            });
        }
    }

    private void write(String account, Standing standing) {
        String order = standing.order().text();
        long day = standing.day().toEpochDay();
        String marketplace = name(standing.marketplaceOrNull());
        String channel = standing.channel().name();
        long mask = standing.mask();
        long sum = RowSum.of(account, order, day, marketplace, channel, mask);
        transaction.runSoon(PLACE, account, order, day, marketplace, channel, mask, sum);
    }

    @Override
    public Tally tally(AccountId account, LocalDate from, LocalDate to) {
        return tally.of(account, from, to);
    }

    @Override
    public void each(AccountId account, LocalDate from, LocalDate to, Consumer<Standing> reader) {
        transaction.each(
                EACH, row -> reader.accept(standing(account, row)), account.name(), from.toEpochDay(), to.toEpochDay());
    }

    private Standing standing(AccountId account, Row row) {
        String order = row.text(1);
        long day = row.number(2);
        String marketplace = row.text(3);
        String channel = row.text(4);
        long mask = row.number(5);
        transaction.check("standings", row.number(6), account.name(), order, day, marketplace, channel, mask);
        return transaction.whole(
                "standings",
                () -> new Standing(
                        OrderId.of(order),
                        LocalDate.ofEpochDay(day),
                        marketplace(marketplace),
                        Channel.valueOf(channel),
                        Trait.of(mask)));
    }

    @Override
    public void clear(AccountId account) {
        transaction.run("DELETE FROM standings WHERE account = ?", account.name());
        fetched.clear();
        tally.clear(account);
    }

    static String name(@Nullable Marketplace marketplace) {
        return marketplace == null ? "" : marketplace.name();
    }

    static @Nullable Marketplace marketplace(String name) {
        return name.isEmpty() ? null : Marketplace.valueOf(name);
    }
}
