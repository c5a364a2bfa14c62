package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.Contacted;
import org.recourse.domain.casework.Happening.DeadlineStated;
import org.recourse.domain.casework.Happening.EvidenceAttached;
import org.recourse.domain.casework.Happening.Held;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Released;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.rule.RuleId;

/**
 * The fold of a case's events in the order in which they happened, not in which the desk learned of them: so the order of imports does
 * not matter.
 */
final class History {
    private static final RuleId PROMISES = RuleId.of("MSG-4");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<ContactChannel> contacts = new LinkedHashSet<>();
    private final Set<EvidenceSlot> evidence = new LinkedHashSet<>();
    private final List<EvidenceSlot> correspondence;
    private CaseState state;
    private Instant since;
    private Instant turn;
    private Instant openedAt;
    private @Nullable Deadline promise;
    private @Nullable Instant stated;
    private @Nullable Instant statedAt;
    private @Nullable String hold;
    private Particulars known = Particulars.NONE;
    private Particulars implied = Particulars.NONE;
    private Particulars decision = Particulars.NONE;

    private History(CaseType type, Instant openedAt) {
        this.correspondence = type.evidenceSlots().stream()
                .filter(EvidenceSlot::isFilledByContacts)
                .toList();
        this.state = type.start();
        this.since = openedAt;
        this.turn = openedAt;
        this.openedAt = openedAt;
    }

    static History of(CaseType type, List<CaseEvent> log) {
        List<CaseEvent> ordered = Chronology.of(log);
        History history = new History(type, opening(ordered));
        ordered.forEach(history::take);
        return history;
    }

    private static Instant opening(List<CaseEvent> ordered) {
        return ordered.stream()
                .filter(event -> event.what() instanceof Opened opened && opened.basis() == Basis.STATED)
                .findFirst()
                .or(() -> ordered.stream()
                        .filter(event -> event.what().sort() == Happening.Sort.OPENED)
                        .findFirst())
                .map(CaseEvent::at)
                .orElseThrow(() -> new IllegalArgumentException("a case without an opening event"));
    }

    private void take(CaseEvent event) {
        boolean effective = apply(event);
        entries.add(new Entry(event, state, effective));
    }

    private boolean apply(CaseEvent event) {
        Happening what = event.what();
        if (what instanceof Opened opened) {
            learn(opened);
        } else if (what instanceof DeadlineStated deadline) {
            stated = deadline.due();
            statedAt = event.at();
        } else if (what instanceof Contacted contacted) {
            contacts.add(contacted.channel());
            evidence.addAll(correspondence);
            promise(event, contacted.particulars());
        } else if (what instanceof EvidenceAttached attached) {
            evidence.add(attached.slot());
        } else if (what instanceof Held held) {
            hold = held.ground();
        } else if (what instanceof Released) {
            hold = null;
        } else if (what instanceof Reported reported) {
            enter(reported.state(), event.at(), reported.particulars());
        } else if (what instanceof Acted acted) {
            return follow(acted, event);
        }
        return true;
    }

    private void learn(Opened opened) {
        if (opened.basis() == Basis.STATED) {
            known = known.or(opened.particulars());
        } else {
            implied = implied.or(opened.particulars());
        }
    }

    private boolean follow(Acted acted, CaseEvent event) {
        boolean effective = acted.from().equals(state);
        if (effective) {
            enter(acted.to(), event.at(), acted.particulars());
            promise(event, acted.particulars());
        }
        return effective;
    }

    /** The seller's next word to the buyer keeps the promise of the last one, and may give a new one (MSG-4). */
    private void promise(CaseEvent event, Particulars words) {
        if (event.actor() == Actor.SELLER) {
            promise = words.get(Particular.PROMISE)
                    .map(due -> Deadline.promised(PROMISES, event.at(), Instant.parse(due)))
                    .orElse(null);
        }
    }

    private void enter(CaseState next, Instant at, Particulars words) {
        if (next.clock().isPresent() || state.phase() != Phase.SELLER_TO_ACT) {
            turn = at;
        }
        state = next;
        since = at;
        decision = words;
    }

    List<Entry> entries() {
        return ImmutableList.copyOf(entries);
    }

    CaseState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant openedAt() {
        return openedAt;
    }

    Particulars particulars() {
        return known.or(implied);
    }

    /** What the event that led to the present state said beside the state. */
    Particulars decision() {
        return decision;
    }

    /** When the seller's move began: a deadline stated earlier no longer holds. Going on from one open task to the next is one move. */
    Instant turn() {
        return turn;
    }

    /** A deadline that was stated since it became the seller's move, or with it. */
    Optional<Instant> statedDeadline() {
        boolean holds = state.phase() == Phase.SELLER_TO_ACT && statedAt != null && !statedAt.isBefore(turn);
        return holds ? Optional.ofNullable(stated) : Optional.empty();
    }

    /** What the seller last promised the buyer, as long as the case is open. */
    Optional<Deadline> promise() {
        return state.phase().isClosed() ? Optional.empty() : Optional.ofNullable(promise);
    }

    /** The recorded ground on which personal data must stay. */
    Optional<String> hold() {
        return Optional.ofNullable(hold);
    }

    Set<ContactChannel> contacts() {
        return ImmutableSet.copyOf(contacts);
    }

    Set<EvidenceSlot> evidence() {
        return ImmutableSet.copyOf(evidence);
    }
}
