package org.recourse.persistence;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/**
 * The cases that were read or written last, each with the hash of its last event: it is chained to all events before it, so a case of which the
 * desk has the same last event is the same case, whatever other programs, restores or failed transactions have done meanwhile. Within the
 * spell in which it was read or written, it need not be asked for at all.
 *
 * <p>Safe for use by several threads.
 */
final class ReadCases {
    /** An event takes less than half a KiB, so that the cases have at most a sixteenth of the memory. */
    private static final long MOST_EVENTS =
            Math.min(200_000, Runtime.getRuntime().maxMemory() / 8_192);

    /** A case, the hash of its last event, and the spell in which the desk was seen to have it. */
    record Known(Case matter, String lastHash, Spell spell) {}

    private record Key(AccountId account, CaseId id) {}

    private final Map<Key, Known> cases = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostEvents;
    private long events;

    ReadCases() {
        this(MOST_EVENTS);
    }

    /**
     * Begins with none.
     *
     * @param mostEvents what the cases may have together
     */
    ReadCases(long mostEvents) {
        this.mostEvents = mostEvents;
    }

    synchronized Optional<Known> find(AccountId account, CaseId id) {
        return Optional.ofNullable(cases.get(new Key(account, id)));
    }

    synchronized void put(Case matter, String lastHash, Spell spell) {
        Known before = cases.put(new Key(matter.account(), matter.id()), new Known(matter, lastHash, spell));
        events += matter.version() - (before == null ? 0 : before.matter().version());
        Iterator<Known> eldest = cases.values().iterator();
        while (events > mostEvents) {
            events -= eldest.next().matter().version();
            eldest.remove();
        }
    }
}
