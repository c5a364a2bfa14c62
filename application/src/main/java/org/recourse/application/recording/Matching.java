package org.recourse.application.recording;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.DeadlineStated;
import org.recourse.domain.casework.Happening.Matched;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.lifecycle.Phase;

/**
 * Recognises what another source has told already: an opening of the same matter at about the same time. It adds what it knows, and begins nothing
 * anew.
 */
final class Matching {
    private static final Duration SAME_FILING = Duration.ofDays(3);
    private static final Duration SAME_MESSAGE = Duration.ofMinutes(5);
    private static final Duration SAME_DAY = Duration.ofDays(1);

    private final Case matter;
    private final Dossier dossier;
    private final String source;
    private final UnaryOperator<String> digest;

    Matching(Case matter, Dossier dossier, String source, UnaryOperator<String> digest) {
        this.matter = matter;
        this.dossier = dossier;
        this.source = source;
        this.digest = digest;
    }

    /** Returns the dossier's facts, with the opening as a match if another source has told of it. */
    List<Fact> facts() {
        return told().map(this::matched).orElse(dossier.facts());
    }

    /** Returns the opening by another source that is the same as the dossier's. */
    private Optional<CaseEvent> told() {
        Fact opening = dossier.facts().get(0);
        boolean isStated = opening.what() instanceof Opened opened && opened.basis() == Basis.STATED;
        return isStated && openings().noneMatch(event -> event.at().equals(opening.at()))
                ? openings()
                        .filter(event -> isToldElsewhere(event, opening.at()) || isReminder(event, opening))
                        .min(comparing(event -> distance(event.at(), opening.at())))
                : Optional.empty();
    }

    private boolean isToldElsewhere(CaseEvent event, Instant at) {
        return !event.source().equals(source) && (isNear(event.at(), at) || isSameMessage(event, at));
    }

    /** Sources may round the hour; the same words on the same day are the same message. */
    private boolean isSameMessage(CaseEvent event, Instant at) {
        return matter.kind() == CaseKind.BUYER_MESSAGE
                && distance(event.at(), at).compareTo(SAME_DAY) <= 0
                && Optional.ofNullable(dossier.facts().get(0).words().get(Particular.TEXT))
                        .map(digest)
                        .filter(words -> ((Opened) event.what())
                                .particulars()
                                .get(Particular.TEXT)
                                .filter(words::equals)
                                .isPresent())
                        .isPresent();
    }

    /** Who brings no id of its own speaks of the dispute that is open. */
    private boolean isReminder(CaseEvent event, Fact opening) {
        boolean isNameless = ((Opened) opening.what())
                .particulars()
                .get(Particular.REFERENCE)
                .isEmpty();
        return isNameless
                && matter.kind().isDispute()
                && event.at().isBefore(opening.at())
                && stateAt(opening.at())
                        .filter(state -> !state.phase().isClosed())
                        .isPresent();
    }

    private Optional<CaseState> stateAt(Instant at) {
        return matter.history().stream()
                .filter(entry -> !entry.event().at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Entry::state);
    }

    private Stream<CaseEvent> openings() {
        return matter.log().stream()
                .filter(event -> event.what() instanceof Opened opened && opened.basis() == Basis.STATED);
    }

    private boolean isNear(Instant told, Instant at) {
        return tolerance(matter.kind())
                .filter(most -> distance(told, at).compareTo(most) <= 0)
                .isPresent();
    }

    private static Duration distance(Instant a, Instant b) {
        return Duration.between(a, b).abs();
    }

    private static Optional<Duration> tolerance(CaseKind kind) {
        return switch (kind) {
            case A_TO_Z_CLAIM, CHARGEBACK, RETURN -> Optional.of(SAME_FILING);
            case BUYER_MESSAGE -> Optional.of(SAME_MESSAGE);
            case SELLER_FEEDBACK, AMAZON_NOTICE -> Optional.empty();
        };
    }

    private List<Fact> matched(CaseEvent told) {
        Fact opening = dossier.facts().get(0);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact(
                opening.at(),
                opening.actor(),
                new Matched(beginning(opening.at()), ((Opened) opening.what()).particulars()),
                opening.words()));
        dossier.facts().stream()
                .skip(1)
                .filter(fact -> !isBeginning(fact, opening.at()) || isNews(fact))
                .filter(fact -> !isMoreTime(fact, told))
                .map(fact -> inTurn(fact, told.at()))
                .forEach(facts::add);
        return facts.build();
    }

    private CaseState beginning(Instant at) {
        return dossier.facts().stream()
                .filter(fact -> isBeginning(fact, at))
                .map(fact -> ((Reported) fact.what()).state())
                .findFirst()
                .orElse(matter.type().start());
    }

    private boolean isBeginning(Fact fact, Instant at) {
        return fact.at().equals(at)
                && fact.what() instanceof Reported reported
                && matter.type().lifecycle().starts().contains(reported.state());
    }

    /** That the seller is asked is news if nobody has said so yet, or if the seller has answered and is given time once more. */
    private boolean isNews(Fact fact) {
        CaseState state = ((Reported) fact.what()).state();
        boolean isSaid = matter.log().stream()
                .anyMatch(event -> event.what() instanceof Reported reported && reported.state() == state);
        return state.phase() == Phase.SELLER_TO_ACT
                && state != matter.type().start()
                && (!isSaid || isAskedAgain(fact.at()));
    }

    private boolean isAskedAgain(Instant at) {
        boolean isGivenTime = dossier.facts().stream().anyMatch(fact -> fact.what() instanceof DeadlineStated);
        return isGivenTime
                && stateAt(at).filter(state -> state.phase() == Phase.WAITING).isPresent()
                && matter.log().stream()
                        .anyMatch(event ->
                                event.what() instanceof Acted && !event.at().isAfter(at));
    }

    /** A reminder confirms a deadline or shortens it; to be given more time is for a person to record. */
    private boolean isMoreTime(Fact fact, CaseEvent told) {
        return fact.what() instanceof DeadlineStated stated
                && matter.log().stream()
                        .filter(event ->
                                !event.at().isBefore(told.at()) && event.at().isBefore(fact.at()))
                        .anyMatch(event -> event.what() instanceof DeadlineStated known
                                && known.due().isBefore(stated.due()));
    }

    /** A deadline holds from when the seller is asked, whichever source said so first. */
    private static Fact inTurn(Fact fact, Instant told) {
        return fact.what() instanceof DeadlineStated && fact.at().isBefore(told)
                ? Fact.of(told, fact.actor(), fact.what())
                : fact;
    }
}
