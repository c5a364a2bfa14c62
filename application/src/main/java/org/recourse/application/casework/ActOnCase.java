package org.recourse.application.casework;

import static org.recourse.domain.casework.Particular.AMOUNT;
import static org.recourse.domain.casework.Particular.LIABILITY;
import static org.recourse.domain.casework.Particular.METRIC_IMPACT;
import static org.recourse.domain.casework.Particular.PROMISE;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.application.study.Surroundings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records what somebody did about a case, if its lifecycle has a row for it.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ActOnCase {
    private static final Logger LOG = LoggerFactory.getLogger(ActOnCase.class);
    private static final String MANUAL = "manual";

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which windows and clocks are told
     */
    public ActOnCase(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What happened.
     *
     * @param account whose case
     * @param id the case
     * @param event the kebab form of one of its lifecycle's triggers, such as {@code seller-responded}
     * @param at when it happened
     * @param now the time of asking, at which the desk learns of it
     * @param details what is known beside
     * @param expectedVersionOrNull the version of the case that the user saw, or null to act on whatever it is now
     */
    public record Request(
            AccountId account,
            CaseId id,
            String event,
            Instant at,
            Instant now,
            Details details,
            @Nullable Integer expectedVersionOrNull) {
        /**
         * Returns a request without details, whatever the case's version is now.
         *
         * @param account whose case
         * @param id the case
         * @param event the kebab form of a trigger
         * @param at when it happened, which is also when the desk learns of it
         * @return the request
         */
        public static Request of(AccountId account, CaseId id, String event, Instant at) {
            return new Request(account, id, event, at, at, Details.NONE, null);
        }
    }

    /**
     * What is known of an act beside the act itself.
     *
     * @param amountOrNull the money of it, such as a refund's, or null
     * @param liabilityOrNull who pays, as a decision said, or null
     * @param metricImpactOrNull whether the order counts, as a decision said, or null
     * @param promiseOrNull by when the seller promised the buyer something with it (MSG-4), or null
     */
    public record Details(
            @Nullable Money amountOrNull,
            @Nullable Liability liabilityOrNull,
            @Nullable MetricImpact metricImpactOrNull,
            @Nullable Instant promiseOrNull) {
        /** Nothing known. */
        public static final Details NONE = new Details(null, null, null, null);

        Particulars particulars() {
            Particulars known = Particulars.NONE;
            known = amountOrNull == null ? known : known.with(AMOUNT, amountOrNull.toString());
            known = liabilityOrNull == null ? known : known.with(LIABILITY, liabilityOrNull.name());
            known = metricImpactOrNull == null ? known : known.with(METRIC_IMPACT, metricImpactOrNull.name());
            return promiseOrNull == null ? known : known.with(PROMISE, promiseOrNull.toString());
        }
    }

    /** What became of the request. */
    public sealed interface Answer {}

    /**
     * It is recorded.
     *
     * @param matter the case as it is now
     */
    public record Done(Case matter) implements Answer {}

    /**
     * It is not legal; nothing is written.
     *
     * @param refusal why
     */
    public record Refused(Refusal refusal) implements Answer {}

    /**
     * The lifecycle has no such trigger; nothing is written.
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
     * Somebody else changed the case since the user saw it; nothing is written.
     *
     * @param version the version that it has now
     */
    public record Conflict(int version) implements Answer {}

    /**
     * Records the act, in one transaction.
     *
     * @param request what happened
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Answer act(Request request) {
        Answer answer = desk.write(records -> act(records, request));
        if (answer instanceof Done done) {
            LOG.info(
                    "{}: {} {}, now {}",
                    request.account(),
                    request.id(),
                    request.event(),
                    Kebab.of(done.matter().state().name()));
        }
        return answer;
    }

    private Answer act(Records records, Request request) {
        return records.cases()
                .find(request.account(), request.id())
                .map(matter -> act(records, request, matter))
                .orElseGet(UnknownCase::new);
    }

    private Answer act(Records records, Request request, Case matter) {
        Optional<Trigger> trigger = matter.type().trigger(request.event());
        if (trigger.isEmpty()) {
            return new UnknownEvent(Names.of(matter.type().lifecycle().triggers()));
        }
        Integer expected = request.expectedVersionOrNull();
        if (expected != null && expected != matter.version()) {
            return new Conflict(matter.version());
        }
        Act act = new Act(trigger.get(), request.at(), request.details().particulars());
        Ruling ruling = matter.act(act, new Surroundings(records, policies).of(matter), request.now(), MANUAL);
        if (ruling instanceof Ruling.Accepted accepted) {
            return keep(records, matter, matter.with(accepted.event()));
        }
        return new Refused(((Ruling.Refused) ruling).refusal());
    }

    private static Answer keep(Records records, Case before, Case grown) {
        if (records.cases().append(grown, before.version()) == Append.CONFLICT) {
            return new Conflict(before.version());
        }
        new StandingKeeper(records, grown.account()).touch(grown);
        return new Done(grown);
    }
}
