package org.recourse.persistence;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.recourse.application.desk.Snapshots;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;

record SqliteSnapshots(Transaction transaction) implements Snapshots {
    private static final String EACH = """
            SELECT reported_on, marketplace, metric, channel, from_day, to_day, counted, total, status, components, sum
            FROM figures WHERE account = ? ORDER BY 1, 2, 3, 4, 5
            """;
    private static final String SAVE = """
            INSERT OR IGNORE INTO figures
            (account, reported_on, marketplace, metric, channel, from_day, to_day, counted, total, status, components, sum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final Joiner.MapJoiner JOINER = Joiner.on(' ').withKeyValueSeparator('=');
    private static final Splitter.MapSplitter SPLITTER =
            Splitter.on(' ').omitEmptyStrings().withKeyValueSeparator('=');

    @Override
    public boolean save(AccountId account, Figure figure) {
        Object[] columns = {
            account.name(),
            figure.reportedOn().toEpochDay(),
            figure.scope().marketplace().map(Marketplace::name).orElse(""),
            figure.metric(),
            figure.scope().channel().map(Channel::name).orElse(""),
            figure.window().from().toEpochDay(),
            figure.window().to().toEpochDay(),
            figure.count(),
            figure.total(),
            figure.status(),
            JOINER.join(figure.components())
        };
        List<Object> row = new ArrayList<>(List.of(columns));
        row.add(RowSum.of(columns));
        return transaction.run(SAVE, row.toArray()) > 0;
    }

    @Override
    public void each(AccountId account, Consumer<Figure> reader) {
        transaction.list(EACH, row -> figure(account, row), account.name()).stream()
                .sorted()
                .forEach(reader);
    }

    private Figure figure(AccountId account, Row row) {
        long reportedOn = row.number(1);
        String marketplace = row.text(2);
        String metric = row.text(3);
        String channel = row.text(4);
        long from = row.number(5);
        long to = row.number(6);
        long count = row.number(7);
        long total = row.number(8);
        String status = row.text(9);
        String components = row.text(10);
        transaction.check(
                "figures",
                row.number(11),
                account.name(),
                reportedOn,
                marketplace,
                metric,
                channel,
                from,
                to,
                count,
                total,
                status,
                components);
        return transaction.whole(
                "figures",
                () -> new Figure(
                        LocalDate.ofEpochDay(reportedOn),
                        marketplace.isEmpty() ? null : Marketplace.valueOf(marketplace),
                        metric,
                        channel.isEmpty() ? null : Channel.valueOf(channel),
                        new Window(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)),
                        count,
                        total,
                        status,
                        components(components)));
    }

    private static Map<String, Long> components(String text) {
        return ImmutableMap.copyOf(Maps.transformValues(SPLITTER.split(text), Long::valueOf));
    }
}
