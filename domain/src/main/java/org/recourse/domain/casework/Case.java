package org.recourse.domain.casework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Step;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.lifecycle.Way;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.rule.RuleId;

/**
 * A case: its history, and what follows from it. Acting on it changes nothing; it answers with the events to add, or a refusal.
 *
 * <p>Immutable and thread-safe.
 */
public final class Case {
    /** Whose doings a mail may tell the seller of. */
    private static final Set<Actor> TOLD_BY_MAIL = Sets.immutableEnumSet(Actor.AMAZON, Actor.BANK, Actor.BUYER);

    private final CaseId id;
    private final AccountId account;
    private final History history;

    private Case(CaseId id, AccountId account, History history) {
        this.id = id;
        this.account = account;
        this.history = history;
    }

    /**
     * Rebuilds a case from its events.
     *
     * @param type what cases of its kind have in common
     * @param id its id
     * @param account whose it is
     * @param log its events in the order in which they were recorded
     * @return the case
     * @throws IllegalArgumentException when no event opens it
     */
    public static Case of(CaseType type, CaseId id, AccountId account, List<CaseEvent> log) {
        return new Case(id, account, History.of(type, log));
    }

    /**
     * Returns this case with more events.
     *
     * @param events the events, in the order in which they are recorded
     * @return the case
     */
    public Case with(List<CaseEvent> events) {
        return new Case(id, account, history.with(events));
    }

    /**
     * Returns this case with one more event.
     *
     * @param event the event, recorded after all others
     * @return the case
     */
    public Case with(CaseEvent event) {
        History grown = history.with(event);
        return new Case(id, account, grown);
    }

    /**
     * Returns the events that this case does not know yet.
     *
     * @param events events from an import
     * @return those that say something new, each once
     */
    public List<CaseEvent> unknown(List<CaseEvent> events) {
        List<CaseEvent> unknown = new ArrayList<>();
        events.stream()
                .filter(event ->
                        Stream.concat(at(event.at()).stream(), unknown.stream()).noneMatch(event::says))
                .forEach(unknown::add);
        return List.copyOf(unknown);
    }

    /**
     * Puts an act to the case.
     *
     * @param act what a user says happened
     * @param circumstances the policies and the marketplace
     * @param recordedAt when the desk learns of it
     * @param source where it is known from
     * @return the events to add, or the refusal
     */
    public Ruling act(Act act, Circumstances circumstances, Instant recordedAt, String source) {
        Step<Attempt> step = step(act, circumstances);
        if (step instanceof Step.Permitted<Attempt> permitted) {
            CaseEvent event = taken(permitted, act, recordedAt, source);
            return new Ruling.Accepted(event);
        }
        return new Ruling.Refused(((Step.Refused<Attempt>) step).refusal());
    }

    private Step<Attempt> step(Act act, Circumstances circumstances) {
        return act.at().isBefore(history.since())
                ? new Step.Refused<>(outOfOrder())
                : type().lifecycle().step(state(), act.trigger(), new Attempt(this, act, circumstances));
    }

    /**
     * Says why an act is legal or not, and the shortest way to make it so.
     *
     * @param act what one would like to happen
     * @param circumstances the policies and the marketplace
     * @return the row that permits it or the refusal, and the way
     */
    public Why why(Act act, Circumstances circumstances) {
        return new Why(step(act, circumstances), way(act.trigger()));
    }

    private Refusal outOfOrder() {
        String missing = "the case has been %s since %s; nothing can happen to it before that"
                .formatted(Kebab.of(state().name()), history.since());
        return new Refusal(
                Refusal.Reason.OUT_OF_ORDER,
                statesRule(),
                List.of(missing),
                type().lifecycle().open(state()));
    }

    /** Asks everything before it makes the records: see {@link CaseEvent}. */
    private CaseEvent taken(Step.Permitted<Attempt> permitted, Act act, Instant recordedAt, String source) {
        Trigger trigger = act.trigger();
        CaseState from = state();
        CaseState to = (CaseState) permitted.to();
        RuleId rule = permitted.row().rule();
        Actor actor = trigger.actor();
        Happening what = new Happening.Acted(trigger, from, to, rule, act.particulars());
        return new CaseEvent(act.at(), recordedAt, actor, source, what);
    }

    /**
     * Lists the rows that an act without particulars could take now.
     *
     * @param at when the act would happen
     * @param circumstances the policies and the marketplace
     * @return the rows, in the table's order
     */
    public List<Transition<Attempt>> allowed(Instant at, Circumstances circumstances) {
        return type().lifecycle().open(state()).stream()
                .flatMap(trigger -> permitted(trigger, at, circumstances).stream())
                .toList();
    }

    private Optional<Transition<Attempt>> permitted(Trigger trigger, Instant at, Circumstances circumstances) {
        Step<Attempt> step = step(Act.of(trigger, at), circumstances);
        return step instanceof Step.Permitted<Attempt> permitted ? Optional.of(permitted.row()) : Optional.empty();
    }

    /**
     * Finds the shortest legal way to a trigger.
     *
     * @param trigger what one would like to happen
     * @return the rows to take, the last one the trigger's own, or empty if the lifecycle never leads there
     */
    public Optional<Way<Attempt>> way(Trigger trigger) {
        return Way.shortest(type().lifecycle(), state(), trigger);
    }

    /**
     * Returns the deadline by which the seller must act: the one of the present state's clock, beaten by one that a notice stated. Where
     * it is the seller's move and no policy sets a clock, a stated deadline holds by itself (NTC-2).
     *
     * @param circumstances the policies and the marketplace
     * @return the deadline, or empty if no clock runs
     */
    public Optional<Deadline> deadline(Circumstances circumstances) {
        return state().clock()
                .map(policy -> deadline(policy, circumstances))
                .map(policys -> history.statedDeadline().map(policys::beatenBy).orElse(policys))
                .or(() -> history.statedDeadline().map(due -> Deadline.stated(statesRule(), history.turn(), due)));
    }

    private RuleId statesRule() {
        return type().lifecycle().statesRule();
    }

    /**
     * Returns the end of the window in which the seller may still do something about a closed case, such as appeal.
     *
     * @param circumstances the policies and the marketplace
     * @return the end of the window, or empty if the state has none, or if Amazon pays and the order does not count
     */
    public Optional<Deadline> window(Circumstances circumstances) {
        @Nullable PolicyId policy = state().meaning().windowOrNull();
        return policy != null && isAtStake() ? Optional.of(deadline(policy, circumstances)) : Optional.empty();
    }

    private boolean isAtStake() {
        return liability() != Liability.AMAZON || metricImpact() != MetricImpact.SPARED;
    }

    /**
     * Lists every deadline that runs now: the state's clock first, then the duties not yet done, then what was promised to the buyer.
     *
     * @param circumstances the policies and the marketplace
     * @return the deadlines
     */
    public List<Deadline> deadlines(Circumstances circumstances) {
        Stream<Deadline> duties = type().duties().stream()
                .filter(duty -> duty.states().contains(state()) && !duty.done().test(this))
                .map(duty -> deadline(duty.policy(), circumstances));
        return Streams.concat(deadline(circumstances).stream(), duties, history.promise().stream())
                .toList();
    }

    private Deadline deadline(PolicyId policy, Circumstances circumstances) {
        Instant start = history.since();
        return Deadline.by(circumstances.policies().entry(policy, circumstances.marketplace(), start), start);
    }

    /**
     * Says who pays: what the decision said, else what the state means.
     *
     * @return the liability
     */
    public Liability liability() {
        return history.decision()
                .get(Particular.LIABILITY)
                .map(Liability::valueOf)
                .orElse(state().liability());
    }

    /**
     * Says whether the order counts as defective: what the decision said, else what the state means. A decision by which Amazon pays
     * and which says nothing of the metric spares the order (ATZ-17).
     *
     * @return the impact
     */
    public MetricImpact metricImpact() {
        return history.decision()
                .get(Particular.METRIC_IMPACT)
                .map(MetricImpact::valueOf)
                .orElseGet(this::impliedImpact);
    }

    private MetricImpact impliedImpact() {
        boolean counts = state().metricImpact() == MetricImpact.COUNTS;
        return counts && liability() == Liability.AMAZON ? MetricImpact.SPARED : state().metricImpact();
    }

    /**
     * Lists the evidence that the case needs and does not have.
     *
     * @return the empty slots, in declaration order
     */
    public List<EvidenceSlot> missingEvidence() {
        return type().evidenceSlots().stream()
                .filter(slot -> slot.isWantedFor(this) && !evidence().contains(slot))
                .toList();
    }

    /**
     * Returns what its kind's cases have in common.
     *
     * @return the type
     */
    public CaseType type() {
        return history.type();
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public CaseKind kind() {
        return type().kind();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public CaseId id() {
        return id;
    }

    /**
     * Returns whose it is.
     *
     * @return the account
     */
    public AccountId account() {
        return account;
    }

    /**
     * Returns the events in the order in which they were recorded.
     *
     * @return the events
     */
    public List<CaseEvent> log() {
        return history.log();
    }

    /**
     * Returns the events that were recorded after the case had a version, in the order in which they were recorded.
     *
     * @param version the version, from 0 to the present one
     * @return the events
     * @throws IllegalArgumentException when the case has not come that far
     */
    public List<CaseEvent> logSince(int version) {
        checkArgument(version >= 0 && version <= version(), "no version of %s: %s", id, version);
        return history.logSince(version);
    }

    /**
     * Returns the events that happened at an instant.
     *
     * @param at the instant
     * @return the events, the last one first
     */
    public List<CaseEvent> at(Instant at) {
        return history.at(at);
    }

    /**
     * Returns the number of events, which is the version that a concurrent writer must have seen.
     *
     * @return the version, at least 1
     */
    public int version() {
        return history.size();
    }

    /**
     * Returns the events in the order in which they happened, with the state after each.
     *
     * @return the history
     */
    public List<Entry> history() {
        return history.entries();
    }

    /**
     * Returns the present state.
     *
     * @return the state
     */
    public CaseState state() {
        return history.state();
    }

    /**
     * Returns when the present state was entered; a new entry into the same state counts.
     *
     * @return the time
     */
    public Instant since() {
        return history.since();
    }

    /**
     * Returns when the matter came up.
     *
     * @return the time
     */
    public Instant openedAt() {
        return history.openedAt();
    }

    /**
     * Tells whether nothing has to be done.
     *
     * @return true if the present state is a closed one
     */
    public boolean isClosed() {
        return state().phase().isClosed();
    }

    /**
     * Returns what is known beside the history.
     *
     * @return the particulars
     */
    public Particulars particulars() {
        return history.particulars();
    }

    /**
     * Returns the order.
     *
     * @return the order id, or empty if the case is about none
     */
    public Optional<OrderId> order() {
        return particulars().get(Particular.ORDER).map(OrderId::of);
    }

    /**
     * Returns the reason.
     *
     * @return the reason, or empty if not known
     */
    public Optional<Reason> reason() {
        return particulars().get(Particular.REASON).map(Kebab::of).flatMap(type()::reason);
    }

    /**
     * Returns the money at stake.
     *
     * @return the amount, or empty if not known
     */
    public Optional<Money> amount() {
        return particulars().amount();
    }

    /**
     * Returns the money of the decision that led to the present state.
     *
     * @return the decision's amount, else the money at stake, or empty if neither is known
     */
    public Optional<Money> settledAmount() {
        return history.decision().amount().or(this::amount);
    }

    /**
     * Returns the ground that the seller recorded on which the personal data of the case must stay (POL-26).
     *
     * @return the ground in the seller's own words, or empty if none is recorded or it is over
     */
    public Optional<String> hold() {
        return history.hold();
    }

    /**
     * Returns what a mail said of the case that nobody has confirmed yet (PRV-4).
     *
     * @return the last event of a mail that names another state than the present one, or empty if there is none since that was entered
     */
    public Optional<CaseEvent> told() {
        return history.told();
    }

    /**
     * Returns the act that would confirm what a mail said.
     *
     * @return the act with the mail's time and particulars, or empty if no mail says anything unconfirmed or no row leads there
     */
    public Optional<Act> confirmation() {
        return told().flatMap(event -> event.what() instanceof Happening.Told says
                ? type().lifecycle().rows().stream()
                        .filter(row -> row.from() == state() && row.to().equals(Optional.of(says.state())))
                        .filter(row -> TOLD_BY_MAIL.contains(row.on().actor()))
                        .findFirst()
                        .map(row -> new Act(row.on(), event.at(), says.particulars()))
                : Optional.empty());
    }

    /**
     * Tells what the seller found out about a fact that no record shows.
     *
     * @param fact the kebab form of the fact, such as {@code photo-seen}
     * @return whether it holds, or empty if nothing was found out
     */
    public Optional<Boolean> found(String fact) {
        return Optional.ofNullable(history.findings().get(fact));
    }

    /**
     * Lists the ways in which the buyer was contacted.
     *
     * @return the channels, in the order of first use
     */
    public Set<ContactChannel> contacts() {
        return history.contacts();
    }

    /**
     * Lists the evidence that there is: what was attached, and the correspondence that recorded contact attempts make (ATZ-12).
     *
     * @return the filled slots, in the order in which they were filled
     */
    public Set<EvidenceSlot> evidence() {
        return history.evidence();
    }

    @Override
    public String toString() {
        return id + " " + Kebab.of(state().name());
    }
}
