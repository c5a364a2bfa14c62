package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.product.ProductNotes;
import org.recourse.application.study.Rates;
import org.recourse.application.study.Study;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.situation.BuyerSituation;
import org.recourse.domain.situation.SituationAdvice;

/**
 * Advises what to do next about a case.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class AdviseNext {
    private final Desk desk;
    private final Policies policies;
    private final ProductNotes notes;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which clocks are told
     * @param notes what is noted of products
     */
    public AdviseNext(Desk desk, Policies policies, ProductNotes notes) {
        this.desk = desk;
        this.policies = policies;
        this.notes = notes;
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
     * @param situationOrNull what the case looks like and what to write about it, or null if it looks like nothing known
     * @param products what is noted of its products (KNO-1)
     */
    public record Advised(
            @Nullable Recommendation recommendationOrNull,
            @Nullable SituationAdvice situationOrNull,
            List<NotedProduct> products)
            implements Answer {
        /** Copies the list. */
        public Advised {
            products = ImmutableList.copyOf(products);
        }

        /**
         * Returns what to do and why.
         *
         * @return the recommendation, or empty if nothing is left to do
         */
        public Optional<Recommendation> recommendation() {
            return Optional.ofNullable(recommendationOrNull);
        }

        /**
         * Returns what the case looks like and what to write about it.
         *
         * @return the advice, or empty if it looks like nothing known
         */
        public Optional<SituationAdvice> situation() {
            return Optional.ofNullable(situationOrNull);
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
        Optional<BuyerSituation> overruled = Optional.ofNullable(request.situationOrNull());
        return new Advised(
                study.advice(request.told()).orElse(null),
                study.situation(overruled, request.told(), notes).orElse(null),
                study.products(notes));
    }
}
