package org.recourse.domain.health;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/** What a case says of the traits of its order. */
final class CaseTraits {
    private static final String FRAUD = "FRAUD";
    private static final String NO_REPLY_NEEDED = "NO_REPLY_NEEDED";
    private static final String REJECTED = "REJECTED";
    private static final Set<String> REFUNDED = Set.of("REFUNDED", "PARTIALLY_REFUNDED");

    private final Policies policies;
    private final Optional<Marketplace> marketplace;

    CaseTraits(Policies policies, Optional<Marketplace> marketplace) {
        this.policies = policies;
        this.marketplace = marketplace;
    }

    static boolean isReturn(Case matter) {
        return matter.kind() == CaseKind.RETURN;
    }

    /** Returns the traits of a case as it stands. */
    Set<Trait> of(Case matter) {
        return switch (matter.kind()) {
            case A_TO_Z_CLAIM, CHARGEBACK, SELLER_FEEDBACK -> withRefund(matter, defect(matter, matter.metricImpact()));
            case RETURN -> withRefund(matter, isDissatisfied(matter) ? Set.of(Trait.RETURN_DISSATISFIED) : Set.of());
            case BUYER_MESSAGE -> isStateOf(matter, NO_REPLY_NEEDED) ? Set.of() : Set.of(Trait.PROBLEM_MESSAGE);
            case AMAZON_NOTICE -> Set.of();
        };
    }

    private static Set<Trait> withRefund(Case matter, Set<Trait> traits) {
        boolean refunded = REFUNDED.contains(matter.state().name());
        return refunded ? Sets.union(traits, Set.of(Trait.REFUNDED)) : traits;
    }

    /** Returns the traits that bear on the Order Defect Rate, if the case counted as told. */
    static Set<Trait> defect(Case matter, MetricImpact impact) {
        return switch (matter.kind()) {
            case A_TO_Z_CLAIM -> Set.of(claim(impact));
            case CHARGEBACK -> Set.of(isFraud(matter) ? fraud(impact) : service(impact));
            case SELLER_FEEDBACK -> feedback(matter, impact).map(Set::of).orElse(Set.of());
            case BUYER_MESSAGE, RETURN, AMAZON_NOTICE -> Set.of();
        };
    }

    private static Trait claim(MetricImpact impact) {
        return switch (impact) {
            case NONE, PENDING -> Trait.CLAIM_PENDING;
            case COUNTS -> Trait.CLAIM_COUNTS;
            case SPARED -> Trait.CLAIM_SPARED;
        };
    }

    /** A chargeback without a reason is taken as one for a service reason, so that no risk is hidden. */
    private static boolean isFraud(Case matter) {
        return matter.reason().filter(reason -> reason.name().equals(FRAUD)).isPresent();
    }

    private static Trait service(MetricImpact impact) {
        return switch (impact) {
            case NONE, PENDING -> Trait.SERVICE_CHARGEBACK_OPEN;
            case COUNTS -> Trait.SERVICE_CHARGEBACK_LOST;
            case SPARED -> Trait.SERVICE_CHARGEBACK_WON;
        };
    }

    private static Trait fraud(MetricImpact impact) {
        return switch (impact) {
            case NONE, PENDING -> Trait.FRAUD_CHARGEBACK_OPEN;
            case COUNTS -> Trait.FRAUD_CHARGEBACK_LOST;
            case SPARED -> Trait.FRAUD_CHARGEBACK_WON;
        };
    }

    private static Optional<Trait> feedback(Case matter, MetricImpact impact) {
        boolean removed = impact == MetricImpact.SPARED;
        String stars = matter.particulars().get(Particular.RATING).orElse("");
        return switch (stars) {
            case "1" -> Optional.of(removed ? Trait.REMOVED_FEEDBACK_1 : Trait.FEEDBACK_1);
            case "2" -> Optional.of(removed ? Trait.REMOVED_FEEDBACK_2 : Trait.FEEDBACK_2);
            case "3" -> Optional.of(removed ? Trait.REMOVED_FEEDBACK_3 : Trait.FEEDBACK_3);
            default -> Optional.empty();
        };
    }

    private boolean isDissatisfied(Case matter) {
        return isWronglyRefused(matter) || isAnsweredLate(matter);
    }

    private static boolean isWronglyRefused(Case matter) {
        boolean inPolicy = matter.particulars()
                .get(Particular.IN_POLICY)
                .filter(Boolean::parseBoolean)
                .isPresent();
        return inPolicy && isStateOf(matter, REJECTED);
    }

    private boolean isAnsweredLate(Case matter) {
        Instant asked = matter.openedAt();
        Instant late = policies.entry(PolicyId.RETURN_ANSWER, marketplace, asked)
                .limits()
                .late()
                .after(asked);
        return firstAnswer(matter).filter(late::isBefore).isPresent();
    }

    private static Optional<Instant> firstAnswer(Case matter) {
        List<Entry> entries = matter.history();
        return entries.stream()
                .filter(Entry::effective)
                .filter(entry -> !entry.state().equals(entries.get(0).state()))
                .map(entry -> entry.event().at())
                .findFirst();
    }

    private static boolean isStateOf(Case matter, String name) {
        return matter.state().name().equals(name);
    }
}
