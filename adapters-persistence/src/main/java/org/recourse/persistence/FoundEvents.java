package org.recourse.persistence;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recourse.application.desk.EventChain;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.catalogue.CaseTypes;

/** The events of one account that were found in a damaged desk, and what else is known of its trail. */
final class FoundEvents {
    /** What an index says: this position has that event of a case. */
    private record Entry(String owner, long number, long seq) {}

    private final NavigableMap<Long, StoredEvent> found = new TreeMap<>();
    private final Set<Entry> index = new HashSet<>();
    private final Map<String, Integer> versions = new TreeMap<>();

    void add(StoredEvent event) {
        found.put(event.seq(), event);
    }

    void addIndexed(String owner, long number, long seq) {
        index.add(new Entry(owner, number, seq));
    }

    /** Learns that a case has had that many events. */
    void know(String owner, long version) {
        versions.merge(owner, (int) Math.min(version, Integer.MAX_VALUE), Math::max);
    }

    int size() {
        return found.size();
    }

    /** Lists the events that are proven to be as they were recorded, since they follow to the letter upon the hash of the one before. */
    List<StoredEvent> proven() {
        return found.values().stream()
                .filter(event -> previous(event.seq()).filter(event::follows).isPresent())
                .toList();
    }

    private Optional<String> previous(long seq) {
        return seq == 1
                ? Optional.of(EventChain.START)
                : Optional.ofNullable(found.get(seq - 1)).map(StoredEvent::hash);
    }

    /** Lists of each case the longest run of proven events from its first that makes a case, all in the order of the trail. */
    static List<StoredEvent> unbroken(AccountId account, List<StoredEvent> proven) {
        Map<String, List<StoredEvent>> runs = new HashMap<>();
        for (StoredEvent event : proven) {
            List<StoredEvent> run = runs.computeIfAbsent(event.owner(), owner -> new ArrayList<>());
            if (event.number() == run.size() + 1) {
                run.add(event);
            }
        }
        runs.forEach((owner, run) -> shorten(account, owner, run));
        return runs.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) -> Long.compare(one.seq(), other.seq()))
                .toList();
    }

    private static void shorten(AccountId account, String owner, List<StoredEvent> run) {
        while (!run.isEmpty() && !isCase(account, owner, run)) {
            run.remove(run.size() - 1);
        }
    }

    private static boolean isCase(AccountId account, String owner, List<StoredEvent> run) {
        try {
            CaseId id = new CaseId(owner);
            CaseType type = CaseTypes.of(id.kind());
            Case.of(
                    type,
                    id,
                    account,
                    run.stream().map(event -> event.event(type)).toList());
            return true;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    /** Lists the positions without a proven event, up to the last that is known to have had an event. */
    List<Positions> lost(List<StoredEvent> proven) {
        List<Positions> lost = new ArrayList<>();
        long due = 1;
        for (StoredEvent event : proven) {
            addGap(due, event.seq() - 1, lost);
            due = event.seq() + 1;
        }
        long last = credible(proven).stream().mapToLong(Entry::seq).max().orElse(0);
        addGap(due, Math.max(last, lastFound(due)), lost);
        return lost;
    }

    private static void addGap(long first, long last, List<Positions> lost) {
        if (first <= last) {
            lost.add(new Positions(first, last));
        }
    }

    /** Events right after the last proven one, of which each has a row, if a damaged one. */
    private long lastFound(long due) {
        long last = due - 1;
        while (found.containsKey(last + 1)) {
            last++;
        }
        return last;
    }

    /** What an index says against a proven event is the index's own damage. */
    private List<Entry> credible(List<StoredEvent> proven) {
        Set<Long> positions = new HashSet<>();
        Set<String> names = new HashSet<>();
        proven.forEach(event -> {
            positions.add(event.seq());
            names.add(event.owner() + event.number());
        });
        return index.stream()
                .filter(entry -> !positions.contains(entry.seq()) && !names.contains(entry.owner() + entry.number()))
                .toList();
    }

    /** Tells how many events each case is known to have had. */
    Map<String, Integer> versions(List<StoredEvent> proven) {
        Map<String, Integer> known = new TreeMap<>(versions);
        proven.forEach(event -> known.merge(event.owner(), event.number(), Math::max));
        credible(proven)
                .forEach(entry ->
                        known.merge(entry.owner(), (int) Math.min(entry.number(), Integer.MAX_VALUE), Math::max));
        return known;
    }
}
