package org.recourse.domain.health;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.returns.ReturnState;

/** What a case says of the traits of its order. */
final class CaseTraits {
    private static final Set<CaseState> REFUNDED =
            Set.of(ClaimState.REFUNDED, ReturnState.REFUNDED, ReturnState.PARTIALLY_REFUNDED);

    private final Policies policies;
    private final Optional<Marketplace> marketplace;

    CaseTraits(Policies policies, Optional<Marketplace> marketplace) {
        this.policies = policies;
        this.marketplace = marketplace;
    }

    /** Returns the traits that the cases of one order have together. */
    Set<Trait> of(Collection<Case> cases) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        cases.forEach(matter -> traits.addAll(of(matter)));
        if (traits.contains(Trait.RETURN_DISSATISFIED)) {
            traits.remove(Trait.RETURN_ANSWER_UNKNOWN);
        }
        if (cases.stream().noneMatch(matter -> matter.kind() == CaseKind.RETURN)) {
            traits.add(Trait.NO_RETURN);
        }
        return traits;
    }

    private Set<Trait> of(Case matter) {
        return switch (matter.kind()) {
            case A_TO_Z_CLAIM, CHARGEBACK, SELLER_FEEDBACK -> withRefund(matter, defect(matter));
            case RETURN -> withRefund(matter, returned(matter));
            case BUYER_MESSAGE ->
                matter.state() == MessageState.NO_REPLY_NEEDED ? Set.of() : Set.of(Trait.PROBLEM_MESSAGE);
            case AMAZON_NOTICE -> Set.of();
        };
    }

    private static Set<Trait> withRefund(Case matter, Set<Trait> traits) {
        boolean refunded = REFUNDED.contains(matter.state());
        return refunded ? Sets.union(traits, Set.of(Trait.REFUNDED)) : traits;
    }

    /** Returns the traits of a case as it stands that bear on the Order Defect Rate. */
    static Set<Trait> defect(Case matter) {
        return defect(matter, outcome(matter));
    }

    /** An undecided chargeback counts already, but POL-14 may want only those that are lost. */
    private static MetricImpact outcome(Case matter) {
        boolean isOpen = matter.kind() == CaseKind.CHARGEBACK && !matter.isClosed();
        boolean isUndecided = isOpen && matter.metricImpact() == MetricImpact.COUNTS;
        return isUndecided ? MetricImpact.PENDING : matter.metricImpact();
    }

    /** Returns the traits that would bear on the Order Defect Rate if the case counted as told. */
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
        return matter.reason().filter(ChargebackReason.FRAUD::equals).isPresent();
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

    private Set<Trait> returned(Case matter) {
        Optional<Instant> answered = answer(matter);
        if (isWronglyRefused(matter)
                || answered.filter(lateFrom(matter)::isBefore).isPresent()) {
            return Set.of(Trait.RETURN_DISSATISFIED);
        }
        return answered.isPresent() ? Set.of() : Set.of(Trait.RETURN_ANSWER_UNKNOWN);
    }

    private static boolean isWronglyRefused(Case matter) {
        boolean inPolicy = matter.particulars()
                .get(Particular.IN_POLICY)
                .filter(Boolean::parseBoolean)
                .isPresent();
        return inPolicy && matter.state() == ReturnState.REJECTED;
    }

    private Instant lateFrom(Case matter) {
        Instant asked = matter.openedAt();
        return policies.entry(PolicyId.RETURN_ANSWER, marketplace, asked)
                .limits()
                .late()
                .after(asked);
    }

    /** Only the seller's own act tells when a request was answered; a report tells what has become of it. */
    private static Optional<Instant> answer(Case matter) {
        return matter.history().stream()
                .filter(Entry::effective)
                .map(Entry::event)
                .filter(event -> event.what() instanceof Happening.Acted acted && acted.from() == ReturnState.REQUESTED)
                .map(CaseEvent::at)
                .findFirst();
    }
}
