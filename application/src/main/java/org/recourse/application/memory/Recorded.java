package org.recourse.application.memory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;

/** An event in the trail. Its hash depends on nothing but the events up to it, and is computed once. Safe for use by several threads. */
final class Recorded {
    private final CaseId owner;
    private final int number;
    private final CaseEvent event;
    private volatile @Nullable String hash;

    Recorded(CaseId owner, int number, CaseEvent event) {
        this.owner = owner;
        this.number = number;
        this.event = event;
    }

    /** Returns the hash if somebody has asked for it before. */
    Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    String hash(AccountId account, String previous) {
        return hash().orElseGet(() -> {
            String next = EventChain.next(previous, account, owner, number, EventText.of(event));
            hash = next;
            return next;
        });
    }
}
