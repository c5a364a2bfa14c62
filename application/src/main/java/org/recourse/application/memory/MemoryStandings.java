package org.recourse.application.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.Standings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.OrderId;

record MemoryStandings(Shelf<OrderId, Standing> standings) implements Standings {
    @Override
    public Optional<Standing> find(AccountId account, OrderId order) {
        return standings.find(account, order);
    }

    @Override
    public void place(AccountId account, Standing standing) {
        standings.put(account, standing.order(), standing);
    }

    @Override
    public Tally tally(AccountId account, LocalDate from, LocalDate to) {
        Tally tally = new Tally();
        within(account, from, to).forEach(tally::add);
        return tally;
    }

    @Override
    public void each(AccountId account, LocalDate from, LocalDate to, Consumer<Standing> reader) {
        within(account, from, to).forEach(reader);
    }

    private List<Standing> within(AccountId account, LocalDate from, LocalDate to) {
        return standings.of(account).values().stream()
                .filter(standing ->
                        !standing.day().isBefore(from) && !standing.day().isAfter(to))
                .toList();
    }

    @Override
    public void clear(AccountId account) {
        standings.clear(account);
    }
}
