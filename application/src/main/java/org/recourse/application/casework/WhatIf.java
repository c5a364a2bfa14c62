package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.application.recording.Tallies;
import org.recourse.application.study.Surroundings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.health.Outlook;
import org.recourse.domain.health.Scope;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Window;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.order.Order;
import org.recourse.domain.policy.Policies;

/**
 * Tells what would become of the Order Defect Rate if something happened to a case (ODR-7). Writes nothing.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class WhatIf {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which windows and clocks are told and the rate is defined
     */
    public WhatIf(Desk desk, Policies policies) {
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
     * @param now the time of asking
     * @param details what would be known beside
     * @param volume how many orders are sold on the coming days
     */
    public record Request(
            AccountId account,
            CaseId id,
            String event,
            Instant at,
            Instant now,
            ActOnCase.Details details,
            OrderVolume volume) {}

    /** The answer. */
    public sealed interface Answer {}

    /**
     * It may happen.
     *
     * @param taken what would be recorded: the state before and after, and the rule
     * @param after the case as it would be
     * @param around the policies that hold for it, by which its clocks are told
     * @param outlooks the rate as it is and would be: of all orders together, then of the order's marketplace; none as long as the order's
     *     sale is not known, since it counts in no rate until then
     */
    public record Foreseen(Acted taken, Case after, Circumstances around, List<Outlook> outlooks) implements Answer {
        /** Copies the list. */
        public Foreseen {
            outlooks = ImmutableList.copyOf(outlooks);
        }
    }

    /**
     * It is not legal.
     *
     * @param refusal why
     */
    public record Refused(Refusal refusal) implements Answer {}

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
        Circumstances around = new Surroundings(records, policies).of(matter);
        Ruling ruling = matter.act(act, around, request.now(), "manual");
        if (ruling instanceof Ruling.Accepted accepted) {
            Case after = matter.with(accepted.event());
            Acted taken = (Acted) accepted.event().what();
            return new Foreseen(taken, after, around, outlooks(records, after, request));
        }
        return new Refused(((Ruling.Refused) ruling).refusal());
    }

    private List<Outlook> outlooks(Records records, Case after, Request request) {
        Optional<Order> order = new Surroundings(records, policies).order(after);
        StandingKeeper keeper = new StandingKeeper(records, request.account());
        Optional<Standing> before = order.flatMap(known -> keeper.compute(known, policies));
        Optional<Standing> then = order.flatMap(known -> keeper.compute(known, after, policies));
        return Streams.zip(before.stream(), then.stream(), Change::new)
                .flatMap(change -> change.scopes().map(scope -> outlook(records, change, scope, request)))
                .toList();
    }

    /** How the order stands, and how it would. */
    private record Change(Standing before, Standing then) {
        Stream<Scope> scopes() {
            return Stream.of(Scope.ALL, new Scope(before.marketplaceOrNull(), null))
                    .distinct();
        }
    }

    private Outlook outlook(Records records, Change change, Scope scope, Request request) {
        MetricDefinition rate = MetricDefinitions.orderDefectRate(policies, scope.marketplace(), request.now());
        Window window = rate.window(request.now());
        Tally tally = new Tallies(records, request.account(), policies).tally(window.extended(rate.lagDays()));
        return Outlook.of(tally, change.before(), change.then(), rate, scope, request.volume(), window);
    }
}
