package org.recourse.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/**
 * The rows of orders, each of which tells what is known of an order, how it stands, or both. How it stands waits for what is known of it, since
 * both are mostly written one after the other.
 */
final class OrderRows {
    private static final String FETCH = """
            SELECT orders.id, body, sum FROM json_each(?2) AS expected
            CROSS JOIN orders ON account = ?1 AND orders.id = expected.value
            """;
    private static final String WRITE = """
            INSERT INTO orders (account, id, day, marketplace, channel, mask, standing_sum, body, sum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, id) DO UPDATE SET
            day = coalesce(excluded.day, day), marketplace = coalesce(excluded.marketplace, marketplace),
            channel = coalesce(excluded.channel, channel), mask = coalesce(excluded.mask, mask),
            standing_sum = coalesce(excluded.standing_sum, standing_sum),
            body = coalesce(excluded.body, body), sum = coalesce(excluded.sum, sum)
            """;

    /** What is found where there is no row. */
    static final Found NOTHING = new Found(false, Optional.empty());

    /** The place of the order's id among the values that are written. */
    private static final int ID = 1;

    /** As which a checksum is read that is not there. */
    private static final long NO_SUM = 0;

    private final Transaction transaction;
    private final Fetched<Found> fetched;
    private final WrittenOrders written;
    private @Nullable Placed waiting;

    /** What the row of an order tells of it, if there is one, as it lies there. */
    record Found(boolean hasRow, Optional<String> body) {}

    private record Placed(AccountId account, Standing standing) {
        boolean isOf(AccountId owner, OrderId order) {
            return account.equals(owner) && standing.order().equals(order);
        }
    }

    OrderRows(Transaction transaction) {
        this.transaction = transaction;
        this.written = new WrittenOrders(transaction);
        this.fetched = new Fetched<>(transaction, FETCH, this::found, NOTHING, this::unwritten);
    }

    void expect(AccountId account, Set<OrderId> ids) {
        written.of(account);
        fetched.expect(account, ids, written.among(ids));
    }

    /** Returns what was fetched of an order; empty if it has to be asked for. */
    Optional<Found> fetched(AccountId account, OrderId id) {
        return fetched.get(account, id);
    }

    /** Reads id, body and checksum, in this order. */
    Found found(AccountId account, Row row) {
        String id = row.text(1);
        Optional<String> body = row.textIfAny(2);
        long sum = row.number(3);
        if (body.isPresent() || sum != NO_SUM) {
            transaction.check("orders", sum, account.name(), id, body.orElse(null));
        }
        return new Found(true, body);
    }

    /** Reads what was found of an order. */
    Optional<Order> order(OrderId id, Found found) {
        return found.body().map(body -> transaction.whole("orders", () -> OrderJson.parse(id, body)));
    }

    /** Returns the orders whose rows are to be written soon. */
    Set<OrderId> unwritten() {
        return transaction.waiting(WRITE).stream()
                .map(values -> OrderId.of(String.valueOf(values[ID])))
                .collect(toSet());
    }

    void place(AccountId account, Standing standing) {
        writeWaiting();
        waiting = new Placed(account, standing);
        remember(account, standing.order());
        transaction.beforeNext(this::writeWaiting);
    }

    void save(AccountId account, Order order) {
        Told told = Told.of(account, order);
        @Nullable Placed placed = waiting;
        if (placed != null && placed.isOf(account, order.id())) {
            waiting = null;
            write(account, order.id(), Stands.of(placed), told);
        } else {
            write(account, order.id(), Stands.UNKNOWN, told);
        }
        remember(account, order.id());
    }

    /** Of an order that is written, what was fetched holds no more. */
    private void remember(AccountId account, OrderId order) {
        fetched.forget(account, order);
        written.add(account, order);
    }

    private void writeWaiting() {
        @Nullable Placed placed = waiting;
        if (placed != null) {
            waiting = null;
            write(placed.account(), placed.standing().order(), Stands.of(placed), Told.NOTHING);
        }
    }

    private void write(AccountId account, OrderId order, Stands stands, Told told) {
        transaction.runSoon(
                WRITE,
                account.name(),
                order.text(),
                stands.day(),
                stands.marketplace(),
                stands.channel(),
                stands.mask(),
                stands.sum(),
                told.body(),
                told.sum());
    }

    /** The columns that tell how an order stands. */
    private record Stands(
            @Nullable Long day,
            @Nullable String marketplace,
            @Nullable String channel,
            @Nullable Long mask,
            @Nullable Long sum) {
        static final Stands UNKNOWN = new Stands(null, null, null, null, null);

        static Stands of(Placed placed) {
            Standing standing = placed.standing();
            long day = standing.day().toEpochDay();
            String marketplace = SqliteStandings.name(standing.marketplaceOrNull());
            String channel = standing.channel().name();
            long mask = standing.mask();
            long sum = RowSum.of(placed.account().name(), standing.order().text(), day, marketplace, channel, mask);
            return new Stands(day, marketplace, channel, mask, sum);
        }
    }

    /** The columns that tell what is known of an order. */
    private record Told(@Nullable String body, @Nullable Long sum) {
        static final Told NOTHING = new Told(null, null);

        static Told of(AccountId account, Order order) {
            String body = OrderJson.of(order);
            return new Told(body, RowSum.of(account.name(), order.id().text(), body));
        }
    }
}
