package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Chronology.Recorded;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.Matched;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Parted;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Happening.Told;
import org.recourse.domain.lifecycle.Phase;

/**
 * A case's events in the order in which they happened, not in which the desk learned of them, and what follows from them: so the order of
 * imports does not matter. A history is its last event and the history before, which it shares: an event that happened last costs the same
 * however many there are. One that belongs further back has everything folded anew.
 *
 * <p>Immutable and thread-safe.
 */
final class History {
    private final @Nullable History before;
    private final CaseEvent event;
    private final int number;
    private final int size;
    private final CaseState state;
    private final Instant since;
    private final Instant turn;
    private final Particulars decision;
    private final Background background;

    /** Only keeps what it is given: see {@link CaseEvent} for why nothing is asked here. */
    private History(
            @Nullable History before,
            CaseEvent event,
            int number,
            int size,
            CaseState state,
            Instant since,
            Instant turn,
            Particulars decision,
            Background background) {
        this.before = before;
        this.event = event;
        this.number = number;
        this.size = size;
        this.state = state;
        this.since = since;
        this.turn = turn;
        this.decision = decision;
        this.background = background;
    }

    /** What a case starts from before its first event. */
    private static History start(CaseType type, CaseEvent first, Instant openedAt, Set<Instant> parted) {
        Background background = Background.of(type, openedAt, parted);
        return new History(null, first, -1, 0, type.start(), openedAt, openedAt, Particulars.NONE, background);
    }

    /** The present state goes on. */
    private History goingOn(CaseEvent next, int place, Background more) {
        return new History(this, next, place, size + 1, state, since, turn, decision, more);
    }

    /** The present state goes on, and more is known of how it was decided. */
    private History decided(CaseEvent next, int place, Particulars more) {
        return new History(this, next, place, size + 1, state, since, turn, more, background);
    }

    /** Another state is entered, or the same one anew. */
    private History entering(CaseState entered, CaseEvent next, int place, Particulars words, Background more) {
        Instant at = next.at();
        Instant moved = isTurnedBy(entered) ? at : turn;
        return new History(this, next, place, size + 1, entered, at, moved, words, more);
    }

    static History of(CaseType type, List<CaseEvent> log) {
        List<Recorded> ordered = Chronology.of(log);
        CaseEvent opening = opening(ordered);
        History history = start(type, opening, opening.at(), parted(ordered));
        for (Recorded recorded : ordered) {
            history = history.then(recorded.event(), recorded.number());
        }
        return history;
    }

    private static Set<Instant> parted(List<Recorded> ordered) {
        return ordered.stream()
                .flatMap(recorded ->
                        recorded.event().what() instanceof Parted parted ? Stream.of(parted.told()) : Stream.of())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static CaseEvent opening(List<Recorded> ordered) {
        List<CaseEvent> openings = ordered.stream()
                .map(Recorded::event)
                .filter(event -> event.what() instanceof Opened)
                .toList();
        return openings.stream()
                .filter(event -> event.what() instanceof Opened opened && opened.basis() == Basis.STATED)
                .findFirst()
                .or(() -> openings.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("a case without an opening event"));
    }

    History with(CaseEvent next) {
        return isFollowedBy(next) ? then(next, size) : foldedAnewWith(ImmutableList.of(next));
    }

    History with(List<CaseEvent> events) {
        History history = this;
        for (CaseEvent next : events) {
            if (!history.isFollowedBy(next)) {
                return foldedAnewWith(events);
            }
            history = history.then(next, history.size);
        }
        return history;
    }

    private History foldedAnewWith(List<CaseEvent> events) {
        return of(type(), ImmutableList.copyOf(Iterables.concat(log(), events)));
    }

    /** An opening may change when the case began, and with it everything after; a parting takes something back. */
    private boolean isFollowedBy(CaseEvent next) {
        boolean isFoldedAnew = next.what() instanceof Opened || next.what() instanceof Parted;
        return !isFoldedAnew && Chronology.isInOrder(event, next);
    }

    private History then(CaseEvent next, int place) {
        Happening what = next.what();
        if (what instanceof Acted acted) {
            return isLegal(acted) ? following(acted, next, place) : goingOn(next, place, background);
        } else if (what instanceof Reported reported) {
            return isToldAgain(reported) ? toldAgain(reported, next, place) : reaching(reported, next, place);
        }
        return goingOn(next, place, background.with(next));
    }

    private History reaching(Reported reported, CaseEvent next, int place) {
        return entering(reported.state(), next, place, reported.particulars(), background);
    }

    /** A dispute is where it is, however often it is told; a buyer who writes once more waits anew (MSG-1). */
    private boolean isToldAgain(Reported reported) {
        return type().kind().isDispute()
                && reported.state().equals(state)
                && backwards().anyMatch(History::isEntry);
    }

    /** Tells whether this event, and not the opening, led to its state. */
    private boolean isEntry() {
        return event.at().equals(since) && (event.what() instanceof Reported || event.what() instanceof Acted);
    }

    private History toldAgain(Reported reported, CaseEvent next, int place) {
        return decided(next, place, reported.particulars().or(decision));
    }

    private boolean isLegal(Acted acted) {
        return acted.from().equals(state);
    }

    private History following(Acted acted, CaseEvent next, int place) {
        Particulars words = acted.particulars();
        return entering(acted.to(), next, place, words, background.withWords(next, words));
    }

    private boolean isTurnedBy(CaseState next) {
        return next.meaning().clockOrNull() != null || state.phase() != Phase.SELLER_TO_ACT;
    }

    private Stream<History> backwards() {
        return Stream.iterate(this, history -> history.before != null, history -> history.before);
    }

    CaseType type() {
        return background.type();
    }

    int size() {
        return size;
    }

    /** The events in the order in which they were recorded. */
    List<CaseEvent> log() {
        return logSince(0);
    }

    /** The events after the first ones, in the order in which they were recorded; most of the time they are the last ones that happened, too. */
    List<CaseEvent> logSince(int version) {
        CaseEvent[] log = new CaseEvent[size - version];
        int missing = log.length;
        for (@Nullable History history = this; history != null && missing > 0; history = history.before) {
            if (history.number >= version) {
                log[history.number - version] = history.event;
                missing--;
            }
        }
        return ImmutableList.copyOf(log);
    }

    /** The events of an instant, the last one first. */
    List<CaseEvent> at(Instant at) {
        return backwards()
                .map(history -> history.event)
                .takeWhile(past -> !past.at().isBefore(at))
                .filter(past -> past.at().equals(at))
                .toList();
    }

    /** The events in the order in which they happened. */
    List<Entry> entries() {
        return backwards()
                .map(History::entry)
                .collect(ImmutableList.toImmutableList())
                .reverse();
    }

    private Entry entry() {
        return new Entry(event, state, isEffective());
    }

    private boolean isEffective() {
        if (event.what() instanceof Matched) {
            return !background.parted().contains(event.at());
        }
        return !(event.what() instanceof Acted acted) || before == null || before.isLegal(acted);
    }

    CaseState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant openedAt() {
        return background.openedAt();
    }

    Particulars particulars() {
        return background.knowledge().all();
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
        return Optional.ofNullable(background.notice())
                .filter(notice ->
                        state.phase() == Phase.SELLER_TO_ACT && !notice.at().isBefore(turn))
                .map(Background.Notice::due);
    }

    /** What the seller last promised the buyer, as long as the case is open. */
    Optional<Deadline> promise() {
        return state.phase().isClosed() ? Optional.empty() : Optional.ofNullable(background.promise());
    }

    /** What a mail said last that has not come true since. */
    Optional<CaseEvent> told() {
        return backwards()
                .map(history -> history.event)
                .filter(told -> told.what() instanceof Told && !told.at().isBefore(since))
                .findFirst()
                .filter(told ->
                        told.what() instanceof Told says && !says.state().equals(state));
    }

    /** The recorded ground on which personal data must stay. */
    Optional<String> hold() {
        return Optional.ofNullable(background.hold());
    }

    /** What the seller found out, by the fact's kebab form. */
    Map<String, Boolean> findings() {
        return background.findings();
    }

    Set<ContactChannel> contacts() {
        return background.contacts();
    }

    Set<EvidenceSlot> evidence() {
        return background.evidence();
    }
}
