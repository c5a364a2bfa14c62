package org.recourse.application.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;

record MemoryTrail(Shelf<Long, Recorded> events) implements Trail {
    void add(Case owner, int number, Map<String, String> fields) {
        Head head = head(owner.account());
        Recorded next = Recorded.after(head.hash(), owner.account(), owner.id(), number, fields);
        events.put(owner.account(), head.events() + 1, next);
    }

    @Override
    public Head head(AccountId account) {
        NavigableMap<Long, Recorded> trail = events.of(account);
        return trail.isEmpty()
                ? new Head(0, EventChain.START)
                : new Head(trail.lastKey(), trail.lastEntry().getValue().hash());
    }

    @Override
    public Optional<Long> position(AccountId account, String hash) {
        return hash.equals(EventChain.START)
                ? Optional.of(0L)
                : events.of(account).entrySet().stream()
                        .filter(entry -> entry.getValue().hash().equals(hash))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    @Override
    public List<Flaw> check(AccountId account) {
        List<Flaw> flaws = new ArrayList<>();
        String previous = EventChain.START;
        for (Map.Entry<Long, Recorded> entry : events.of(account).entrySet()) {
            if (!entry.getValue().follows(previous, account)) {
                flaws.add(new Flaw("event " + entry.getKey(), "does not follow from the event before"));
            }
            previous = entry.getValue().hash();
        }
        return List.copyOf(flaws);
    }
}
