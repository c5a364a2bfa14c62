package org.recourse.application.casework;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.situation.BuyerSituation;
import org.recourse.domain.situation.Sighting;
import org.recourse.domain.situation.SituationPlay;

/**
 * Advises what to do next about a case.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class AdviseNext {
    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which clocks are told
     */
    public AdviseNext(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose case
     * @param id the case
     * @param now the time of asking
     * @param told what the user answers about facts that no record shows
     * @param situationOrNull what the buyer writes about, as the user says, or null to recognise it
     */
    public record Request(
            AccountId account,
            CaseId id,
            Instant now,
            Map<Fact, Boolean> told,
            @Nullable BuyerSituation situationOrNull) {
        /**
         * Asks without saying what the buyer writes about.
         *
         * @param account whose case
         * @param id the case
         * @param now the time of asking
         * @param told what the user answers about facts that no record shows
         */
        public Request(AccountId account, CaseId id, Instant now, Map<Fact, Boolean> told) {
            this(account, id, now, told, null);
        }

        /** Copies the answers. */
        public Request {
            told = ImmutableMap.copyOf(told);
        }
    }

    /** The answer. */
    public sealed interface Answer {}

    /**
     * The playbook's advice.
     *
     * @param recommendationOrNull what to do and why, or null if nothing is left to do
     * @param sightingOrNull what the case looks like, or null if nothing says so
     * @param letterOrNull what to write to the buyer about that, or null
     */
    public record Advised(
            @Nullable Recommendation recommendationOrNull,
            @Nullable Sighting sightingOrNull,
            @Nullable SituationPlay letterOrNull)
            implements Answer {
        /**
         * Returns what to do and why.
         *
         * @return the recommendation, or empty if nothing is left to do
         */
        public Optional<Recommendation> recommendation() {
            return Optional.ofNullable(recommendationOrNull);
        }
    }

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * Advises.
     *
     * @param request what is asked for
     * @return the advice
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer advise(Request request) {
        return desk.read(records -> records.cases()
                .find(request.account(), request.id())
                .<Answer>map(matter -> advice(records, matter, request))
                .orElseGet(UnknownCase::new));
    }

    private Advised advice(Records records, Case matter, Request request) {
        Rates rates = new Rates(records, request.account(), policies, request.now());
        Study study = new Study(records, policies, matter, request.now(), rates);
        Optional<Sighting> sighting = matter.isClosed() ? Optional.empty() : sighting(records, matter, request);
        return new Advised(
                study.advice(request.told()).orElse(null),
                sighting.orElse(null),
                sighting.flatMap(seen -> SituationPlay.advise(seen.situation(), study.findings(request.told())))
                        .orElse(null));
    }

    private static Optional<Sighting> sighting(Records records, Case matter, Request request) {
        return request.situationOrNull() == null
                ? Sighting.of(matter, BuyersWords.of(records.personalData(), matter))
                : Optional.of(Sighting.told(request.situationOrNull()));
    }
}
