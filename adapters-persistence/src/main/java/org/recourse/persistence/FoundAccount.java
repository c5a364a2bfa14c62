package org.recourse.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Head;
import org.recourse.application.keeping.Salvage;
import org.recourse.application.keeping.Salvage.Cases;
import org.recourse.application.keeping.Salvage.Events;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.domain.account.AccountId;

/** What was found of one account in a damaged desk. */
final class FoundAccount {
    final FoundEvents events = new FoundEvents();
    final FoundSort orders = new FoundSort();
    final FoundSort refunds = new FoundSort();
    final FoundSort feedbackChanges = new FoundSort();
    final FoundSort figures = new FoundSort();
    final FoundWords words = new FoundWords();

    private final AccountId account;

    FoundAccount(AccountId account) {
        this.account = account;
    }

    /** Tells whether anything proves that there was such an account: a damaged row may name one that never was. */
    boolean isProven() {
        return orders.isFound()
                || refunds.isFound()
                || feedbackChanges.isFound()
                || figures.isFound()
                || words.isFound()
                || !events.proven().isEmpty();
    }

    /** Returns how many rows there are that prove nothing. */
    long unproven() {
        return events.size() + orders.damaged() + refunds.damaged() + feedbackChanges.damaged() + figures.damaged();
    }

    /** Writes the events to the new desk and tells what became of everything. */
    Salvage.Account save(Transaction desk) {
        List<StoredEvent> proven = events.proven();
        List<StoredEvent> saved = FoundEvents.unbroken(account, proven);
        List<Positions> lost = events.lost(proven);
        boolean whole = lost.isEmpty() && saved.size() == proven.size();
        Head head = write(whole ? saved : chainedAnew(saved), desk);
        return new Salvage.Account(
                account,
                new Events(saved.size(), proven.size() - saved.size(), lost, !whole, head),
                cases(saved, events.versions(proven)),
                orders.count(0),
                refunds.count(0),
                feedbackChanges.count(0),
                figures.count(0),
                words.count());
    }

    private static List<StoredEvent> chainedAnew(List<StoredEvent> saved) {
        List<StoredEvent> chain = new ArrayList<>();
        String previous = EventChain.START;
        for (StoredEvent event : saved) {
            StoredEvent moved = event.movedTo(chain.size() + 1, previous);
            chain.add(moved);
            previous = moved.hash();
        }
        return chain;
    }

    private Head write(List<StoredEvent> chain, Transaction desk) {
        SqliteEvents rows = new SqliteEvents(desk);
        chain.forEach(rows::write);
        new SqliteCases(desk).build(account);
        return rows.head(account);
    }

    private static Cases cases(List<StoredEvent> saved, Map<String, Integer> versions) {
        Map<String, Integer> kept = new TreeMap<>();
        saved.forEach(event -> kept.merge(event.owner(), event.number(), Math::max));
        List<String> cut = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        versions.forEach((owner, version) -> {
            if (!kept.containsKey(owner)) {
                lost.add(owner);
            } else if (kept.get(owner) < version) {
                cut.add(owner);
            }
        });
        return new Cases(kept.size() - cut.size(), cut, lost);
    }
}
