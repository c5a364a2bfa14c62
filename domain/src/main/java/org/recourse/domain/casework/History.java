package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.Contacted;
import org.recourse.domain.casework.Happening.DeadlineStated;
import org.recourse.domain.casework.Happening.EvidenceAttached;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Reported;

/**
 * The fold of a case's events in the order in which they happened, not in which the desk learned of them: so the order of imports does
 * not matter.
 */
final class History {
    /** An event and its place in the log; acts of one instant keep the order in which they were recorded. */
    private record Placed(CaseEvent event, int place) {
        String words() {
            return EventText.of(event).toString();
        }

        boolean isAct() {
            return event.what().sort() == Happening.Sort.ACTED;
        }
    }

    private static final Comparator<Placed> AS_IT_HAPPENED = Comparator.<Placed, Instant>comparing(
                    placed -> placed.event.at())
            .thenComparing(placed -> placed.event.what().sort())
            .thenComparing(History::withinInstant);

    private final List<Entry> entries = new ArrayList<>();
    private final Set<ContactChannel> contacts = new LinkedHashSet<>();
    private final Set<EvidenceSlot> evidence = new LinkedHashSet<>();
    private CaseState state;
    private Instant since;
    private Instant openedAt;
    private @Nullable Instant stated;
    private @Nullable Instant statedAt;
    private Particulars known = Particulars.NONE;
    private Particulars implied = Particulars.NONE;
    private Particulars decision = Particulars.NONE;

    private History(CaseState start, Instant openedAt) {
        this.state = start;
        this.since = openedAt;
        this.openedAt = openedAt;
    }

    static History of(CaseType type, List<CaseEvent> log) {
        List<CaseEvent> ordered = asItHappened(log);
        History history = new History(type.start(), opening(ordered));
        ordered.forEach(history::take);
        return history;
    }

    private static List<CaseEvent> asItHappened(List<CaseEvent> log) {
        return IntStream.range(0, log.size())
                .mapToObj(place -> new Placed(log.get(place), place))
                .sorted(AS_IT_HAPPENED)
                .map(Placed::event)
                .toList();
    }

    private static int withinInstant(Placed a, Placed b) {
        if (a.isAct()) {
            return Integer.compare(a.place, b.place);
        }
        if (a.event.what() instanceof Reported first && b.event.what() instanceof Reported second) {
            int byProgress =
                    Integer.compare(first.state().ordinal(), second.state().ordinal());
            return byProgress != 0 ? byProgress : a.words().compareTo(b.words());
        }
        return a.words().compareTo(b.words());
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
        } else if (what instanceof EvidenceAttached attached) {
            evidence.add(attached.slot());
        } else if (what instanceof Reported reported) {
            enter(reported.state(), event.at(), reported.particulars());
        } else if (what instanceof Acted acted) {
            return follow(acted, event.at());
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

    private boolean follow(Acted acted, Instant at) {
        boolean effective = acted.from().equals(state);
        if (effective) {
            enter(acted.to(), at, acted.particulars());
        }
        return effective;
    }

    private void enter(CaseState next, Instant at, Particulars words) {
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

    /** A deadline stated since the present state was entered, or with it. */
    Optional<Instant> statedDeadline() {
        boolean holds = statedAt != null && !statedAt.isBefore(since);
        return holds ? Optional.ofNullable(stated) : Optional.empty();
    }

    Set<ContactChannel> contacts() {
        return ImmutableSet.copyOf(contacts);
    }

    Set<EvidenceSlot> evidence() {
        return ImmutableSet.copyOf(evidence);
    }
}
