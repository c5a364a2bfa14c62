package org.recourse.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.Channel;

/** A tally by day. Its changes add up in memory and are written when somebody asks, and before the commit. */
final class SqliteTally {
    private static final String KEY = " WHERE account = ? AND day = ? AND marketplace = ? AND channel = ? AND mask = ?";

    private final Transaction transaction;
    private final String select;
    private final String count;
    private final String set;
    private final String remove;
    private final String clear;
    private final Map<AccountId, Tally> changes = new HashMap<>();

    SqliteTally(Transaction transaction, String table) {
        this.transaction = transaction;
        this.select = "SELECT day, marketplace, channel, mask, count, sum FROM " + table
                + " WHERE account = ? AND day BETWEEN ? AND ?";
        this.count = "SELECT count FROM " + table + KEY;
        this.set = "INSERT OR REPLACE INTO " + table
                + " (account, day, marketplace, channel, mask, count, sum) VALUES (?, ?, ?, ?, ?, ?, ?)";
        this.remove = "DELETE FROM " + table + KEY;
        this.clear = "DELETE FROM " + table + " WHERE account = ?";
    }

    void change(AccountId account, Consumer<Tally> change) {
        change.accept(changes(account));
    }

    private Tally changes(AccountId account) {
        if (changes.isEmpty()) {
            transaction.atEnd(this::write);
        }
        return changes.computeIfAbsent(account, key -> new Tally());
    }

    Tally of(AccountId account, LocalDate from, LocalDate to) {
        write();
        Tally tally = new Tally();
        transaction.each(select, row -> read(account, row, tally), account.name(), from.toEpochDay(), to.toEpochDay());
        return tally;
    }

    private void read(AccountId account, Row row, Tally tally) {
        long day = row.number(1);
        String marketplace = row.text(2);
        String channel = row.text(3);
        long mask = row.number(4);
        long count = row.number(5);
        transaction.check("tallies", row.number(6), account.name(), day, marketplace, channel, mask, count);
        transaction.whole(
                "tallies",
                () -> tally.add(
                        LocalDate.ofEpochDay(day),
                        SqliteStandings.marketplace(marketplace),
                        Channel.valueOf(channel),
                        mask,
                        count));
    }

    void write() {
        changes.forEach((account, tally) -> tally.rows().forEach(row -> write(account.name(), row)));
        changes.clear();
    }

    private void write(String account, Tally.Row change) {
        long day = change.day().toEpochDay();
        String marketplace = SqliteStandings.name(change.marketplaceOrNull());
        String channel = change.channel().name();
        long mask = change.mask();
        long count = change.count()
                + transaction
                        .find(this.count, row -> row.number(1), account, day, marketplace, channel, mask)
                        .orElse(0L);
        if (count == 0) {
            transaction.run(remove, account, day, marketplace, channel, mask);
        } else {
            long sum = RowSum.of(account, day, marketplace, channel, mask, count);
            transaction.run(set, account, day, marketplace, channel, mask, count, sum);
        }
    }

    void clear(AccountId account) {
        changes.remove(account);
        transaction.run(clear, account.name());
    }
}
