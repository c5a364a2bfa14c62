package org.recourse.application.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;

/** A trail whose chain is computed when somebody asks for it: what is in memory, nobody changes behind the desk's back. */
record MemoryTrail(Shelf<Long, Recorded> events) implements Trail {
    void add(Case owner, int number, CaseEvent event) {
        NavigableMap<Long, Recorded> trail = events.of(owner.account());
        long last = trail.isEmpty() ? 0 : trail.lastKey();
        events.put(owner.account(), last + 1, new Recorded(owner.id(), number, event));
    }

    @Override
    public Head head(AccountId account) {
        NavigableMap<Long, Recorded> trail = events.of(account);
        return trail.isEmpty()
                ? new Head(0, EventChain.START)
                : new Head(trail.lastKey(), trail.lastEntry().getValue().hash().orElseGet(() -> last(hashes(account))));
    }

    @Override
    public Optional<Long> position(AccountId account, String hash) {
        long position = hashes(account).indexOf(hash);
        return position < 0 ? Optional.empty() : Optional.of(position);
    }

    @Override
    public List<Flaw> check(AccountId account) {
        return List.of();
    }

    /** Lists the hash before the first event, then that of each. */
    private List<String> hashes(AccountId account) {
        List<String> hashes = new ArrayList<>(List.of(EventChain.START));
        events.of(account).values().forEach(recorded -> hashes.add(recorded.hash(account, last(hashes))));
        return hashes;
    }

    private static String last(List<String> hashes) {
        return hashes.get(hashes.size() - 1);
    }
}
