package org.recourse.application.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/** Finds the closed cases whose window, such as the one for an appeal, may still be open. */
record ClosedWindows(Records records, AccountId account, Policies policies) {
    void each(CaseType type, Instant now, Consumer<Case> reader) {
        Set<CaseState> states = statesWithWindow(type);
        earliestStart(states, now)
                .ifPresent(since -> records.cases().eachClosedSince(account, type.kind(), states, since, reader));
    }

    private static Set<CaseState> statesWithWindow(CaseType type) {
        return type.lifecycle().states().stream()
                .map(CaseState.class::cast)
                .filter(state -> state.window().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Instant> earliestStart(Set<CaseState> states, Instant now) {
        Set<PolicyId> windows =
                states.stream().flatMap(state -> state.window().stream()).collect(Collectors.toUnmodifiableSet());
        return policies.entries().stream()
                .filter(entry -> windows.contains(entry.id()))
                .map(PolicyEntry::span)
                .map(span -> span.earliestStart(now))
                .min(Comparator.naturalOrder());
    }
}
