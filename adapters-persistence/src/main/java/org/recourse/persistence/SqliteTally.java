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
    private final Transaction transaction;
    private final TallyTable table;
    private final Map<AccountId, Tally> changes = new HashMap<>();

    SqliteTally(Transaction transaction, TallyTable table) {
        this.transaction = transaction;
        this.table = table;
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
        transaction.each(
                table.select(), row -> read(account, row, tally), account.name(), from.toEpochDay(), to.toEpochDay());
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
                        .find(table.count(), row -> row.number(1), account, day, marketplace, channel, mask)
                        .orElse(0L);
        if (count == 0) {
            transaction.run(table.remove(), account, day, marketplace, channel, mask);
        } else {
            long sum = RowSum.of(account, day, marketplace, channel, mask, count);
            transaction.run(table.set(), account, day, marketplace, channel, mask, count, sum);
        }
    }

    void clear(AccountId account) {
        changes.remove(account);
        transaction.run(table.clear(), account.name());
    }
}
