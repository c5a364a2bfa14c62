package org.recourse.application.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.order.OrderId;

/** The cases of all accounts. Events are only ever added. */
public interface Cases {
    /**
     * Finds a case.
     *
     * @param account whose case
     * @param id its id
     * @return the case, or empty if there is none
     */
    Optional<Case> find(AccountId account, CaseId id);

    /**
     * Lists the cases of one order.
     *
     * @param account whose cases
     * @param order the order
     * @return the cases, by id
     */
    List<Case> ofOrder(AccountId account, OrderId order);

    /**
     * Lists the cases that a source's own id names.
     *
     * @param account whose cases
     * @param kind their kind
     * @param reference the id, as it stands in the particular {@link Particular#REFERENCE} of any of their opening events
     * @return the cases, by id
     */
    List<Case> called(AccountId account, CaseKind kind, String reference);

    /**
     * Lists the ids by which a case's sources call it.
     *
     * @param log the case's events, or some of them
     * @return the particulars {@link Particular#REFERENCE} of its opening events, each once
     */
    static Set<String> references(List<CaseEvent> log) {
        return log.stream()
                .map(CaseEvent::what)
                .flatMap(what -> what instanceof Happening.Opened opened ? Stream.of(opened) : Stream.empty())
                .flatMap(opened -> opened.particulars().get(Particular.REFERENCE).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Hands over the cases that a selection asks for, by id.
     *
     * @param account whose cases
     * @param selection which cases
     * @param reader takes each case in turn
     */
    void each(AccountId account, Selection selection, Consumer<Case> reader);

    /**
     * Hands over the closed cases of a kind that are in one of some states since some time or later, by id.
     *
     * @param account whose cases
     * @param kind which kind
     * @param states which states of that kind
     * @param since the earliest time at which the present state was entered
     * @param reader takes each case in turn
     */
    default void eachClosedSince(
            AccountId account, CaseKind kind, Set<CaseState> states, Instant since, Consumer<Case> reader) {
        each(account, new Selection(kind, false), matter -> {
            if (matter.isClosed()
                    && states.contains(matter.state())
                    && !matter.since().isBefore(since)) {
                reader.accept(matter);
            }
        });
    }

    /**
     * Lists the cases whose ids begin alike.
     *
     * @param account whose cases
     * @param beginning how the ids begin, in upper case; not empty
     * @return the cases, by id
     */
    default List<Case> beginning(AccountId account, String beginning) {
        ImmutableList.Builder<Case> cases = ImmutableList.builder();
        each(account, Selection.ALL, matter -> {
            if (matter.id().text().startsWith(beginning)) {
                cases.add(matter);
            }
        });
        return cases.build();
    }

    /**
     * Keeps the events by which a case has grown. The first writer wins: who has not seen the latest version gets a conflict.
     *
     * @param grown the case with its new events
     * @param expectedVersion the number of events that the writer saw before, 0 for a new case
     * @return kept, or a conflict by which nothing is kept
     * @throws IllegalArgumentException when the case has not grown beyond that version
     */
    Append append(Case grown, int expectedVersion);

    /** What became of an append. */
    enum Append {
        /** The events are kept. */
        KEPT,
        /** Another writer was first; nothing is kept. */
        CONFLICT
    }
}
