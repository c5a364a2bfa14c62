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
 * desk has the same last event is the same case, whatever other programs, restores or failed transactions have done meanwhile.
 *
 * <p>Safe for use by several threads.
 */
final class ReadCases {
    /** What the cases may have together. */
    private static final int MOST_EVENTS = 20_000;

    /** A case and the hash of its last event. */
    record Known(Case matter, String lastHash) {}

    private final Map<String, Known> cases = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    synchronized Optional<Known> find(AccountId account, CaseId id) {
        return Optional.ofNullable(cases.get(key(account, id)));
    }

    synchronized void put(Case matter, String lastHash) {
        Known before = cases.put(key(matter.account(), matter.id()), new Known(matter, lastHash));
        events += matter.version() - (before == null ? 0 : before.matter().version());
        Iterator<Known> eldest = cases.values().iterator();
        while (events > MOST_EVENTS) {
            events -= eldest.next().matter().version();
            eldest.remove();
        }
    }

    private static String key(AccountId account, CaseId id) {
        return account.name() + ' ' + id.text();
    }
}
