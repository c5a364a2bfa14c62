package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.study.Surroundings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.lifecycle.Way;
import org.recourse.domain.policy.Policies;

/**
 * Tells why something is not legal, and the shortest way to where it is. Writes nothing.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class WhyNot {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which windows and clocks are told
     */
    public WhyNot(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose case
     * @param id the case
     * @param event the kebab form of one of its lifecycle's triggers
     * @param at when it would happen
     * @param details what would be known beside
     */
    public record Request(AccountId account, CaseId id, String event, Instant at, ActOnCase.Details details) {}

    /** The answer. */
    public sealed interface Answer {}

    /**
     * It is legal now.
     *
     * @param taken what would be recorded: the state before and after, and the rule
     */
    public record Legal(Acted taken) implements Answer {}

    /**
     * It is not legal now.
     *
     * @param refusal what is missing now
     * @param way the rows to take in turn, the last one the event's own; each row's guard says what it asks for. Empty if the lifecycle
     *     never leads there from the present state
     */
    public record NotNow(Refusal refusal, List<Transition<Attempt>> way) implements Answer {
        /** Copies the list. */
        public NotNow {
            way = ImmutableList.copyOf(way);
        }
    }

    /**
     * The lifecycle has no such trigger.
     *
     * @param known the kebab forms of its triggers
     */
    public record UnknownEvent(List<String> known) implements Answer {
        /** Copies the list. */
        public UnknownEvent {
            known = ImmutableList.copyOf(known);
        }
    }

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * Answers.
     *
     * @param request what is asked for
     * @return the answer
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer ask(Request request) {
        return desk.read(records -> records.cases()
                .find(request.account(), request.id())
                .map(matter -> answer(records, matter, request))
                .orElseGet(UnknownCase::new));
    }

    private Answer answer(Records records, Case matter, Request request) {
        Optional<Trigger> trigger = matter.type().trigger(request.event());
        return trigger.map(known -> answer(records, matter, request, known))
                .orElseGet(() ->
                        new UnknownEvent(Names.of(matter.type().lifecycle().triggers())));
    }

    private Answer answer(Records records, Case matter, Request request, Trigger trigger) {
        Act act = new Act(trigger, request.at(), request.details().particulars());
        Ruling ruling = matter.act(act, new Surroundings(records, policies).of(matter), request.at(), "manual");
        if (ruling instanceof Ruling.Accepted accepted) {
            return new Legal((Acted) accepted.event().what());
        }
        return new NotNow(
                ((Ruling.Refused) ruling).refusal(),
                matter.way(trigger).map(Way::rows).orElse(List.of()));
    }
}
