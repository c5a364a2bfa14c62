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
    private static final String SELECT = "SELECT id, day, marketplace, channel, mask, standing_sum FROM orders ";
    private static final String FIND = SELECT + "WHERE account = ? AND id = ? AND standing_sum IS NOT NULL";
    private static final String FETCH = """
            SELECT orders.id, day, marketplace, channel, mask, standing_sum
            FROM json_each(?2) AS expected CROSS JOIN orders ON account = ?1 AND orders.id = expected.value
            WHERE standing_sum IS NOT NULL
            """;

    /** Without statistics SQLite prefers the index by id, by which it reads all orders of the account. */
    private static final String EACH =
            SELECT + "INDEXED BY orders_by_day WHERE account = ? AND day BETWEEN ? AND ? ORDER BY id";

    private static final String EACH_WITH =
            SELECT + "INDEXED BY orders_by_day WHERE account = ? AND day BETWEEN ? AND ? AND mask & ? <> 0 ORDER BY id";

    private static final String CLEAR = """
            UPDATE orders SET day = NULL, marketplace = NULL, channel = NULL, mask = NULL, standing_sum = NULL
            WHERE account = ? AND day IS NOT NULL
            """;
    private static final String CLEAR_ROWS = "DELETE FROM orders WHERE account = ? AND day IS NULL AND body IS NULL";

    private final Transaction transaction;
    private final OrderRows rows;
    private final SqliteTally tally;
    private final Fetched<Optional<Standing>> fetched;

    SqliteStandings(Transaction transaction) {
        this(transaction, new OrderRows(transaction));
    }

    SqliteStandings(Transaction transaction, OrderRows rows) {
        this.transaction = transaction;
        this.rows = rows;
        this.tally = new SqliteTally(transaction, TallyTable.OF_ORDERS);
        this.fetched = new Fetched<>(
                transaction,
                FETCH,
                (account, row) -> Optional.of(standing(account, row)),
                Optional.empty(),
                rows::unwritten);
    }

    void expect(AccountId account, Set<OrderId> orders) {
        fetched.expect(account, orders);
    }

    @Override
    public Optional<Standing> find(AccountId account, OrderId order) {
        return hasNoRow(account, order)
                ? Optional.empty()
                : fetched.get(account, order).orElseGet(() -> look(account, order));
    }

    private boolean hasNoRow(AccountId account, OrderId order) {
        return rows.fetched(account, order).filter(found -> !found.hasRow()).isPresent();
    }

    private Optional<Standing> look(AccountId account, OrderId order) {
        return transaction.find(
                areApart() ? StandingsApart.FIND : FIND, row -> standing(account, row), account.name(), order.text());
    }

    @Override
    public void place(AccountId account, Standing standing) {
        Optional<Standing> before = find(account, standing.order());
        if (before.filter(standing::equals).isEmpty()) {
            rows.place(account, standing);
            fetched.forget(account, standing.order());
            tally.change(account, changes -> {
                before.ifPresent(changes::subtract);
                changes.add(standing);
            });
        }
    }

    @Override
    public Tally tally(AccountId account, LocalDate from, LocalDate to) {
        return tally.of(account, from, to);
    }

    @Override
    public void each(AccountId account, LocalDate from, LocalDate to, Consumer<Standing> reader) {
        transaction.each(
                areApart() ? StandingsApart.EACH : EACH,
                row -> reader.accept(standing(account, row)),
                account.name(),
                from.toEpochDay(),
                to.toEpochDay());
    }

    @Override
    public void each(AccountId account, LocalDate from, LocalDate to, Set<Trait> traits, Consumer<Standing> reader) {
        if (areApart()) {
            Standings.super.each(account, from, to, traits, reader);
        } else {
            transaction.each(
                    EACH_WITH,
                    row -> reader.accept(standing(account, row)),
                    account.name(),
                    from.toEpochDay(),
                    to.toEpochDay(),
                    Trait.mask(traits));
        }
    }

    private boolean areApart() {
        return transaction.version() < Schema.FIRST_WITH_STANDINGS_OF_ORDERS;
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
        transaction.run(CLEAR, account.name());
        transaction.run(CLEAR_ROWS, account.name());
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
