package org.recourse.domain.health;

import static org.recourse.domain.health.Trait.CANCELLED_ORDER;
import static org.recourse.domain.health.Trait.CLAIM_COUNTS;
import static org.recourse.domain.health.Trait.CLAIM_PENDING;
import static org.recourse.domain.health.Trait.FEEDBACK_1;
import static org.recourse.domain.health.Trait.FEEDBACK_2;
import static org.recourse.domain.health.Trait.FEEDBACK_3;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.NON_MARKETPLACE;
import static org.recourse.domain.health.Trait.PENDING_ORDER;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_1;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_2;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_3;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_WON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.recourse.domain.policy.CountedChargebacks;
import org.recourse.domain.policy.CountedFeedback;
import org.recourse.domain.policy.CountedOrders;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/**
 * The traits that POL-13 to POL-16 pick.
 *
 * @param values finds the value of a policy
 */
record DefectSwitches(Function<PolicyId, PolicyEntry> values) {
    Set<Trait> claims() {
        boolean pending = values.apply(PolicyId.ODR_PENDING_CLAIMS).isYes();
        return pending ? EnumSet.of(CLAIM_PENDING, CLAIM_COUNTS) : EnumSet.of(CLAIM_COUNTS);
    }

    Set<Trait> chargebacks() {
        CountedChargebacks choice = values.apply(PolicyId.ODR_CHARGEBACKS).countedChargebacks();
        Set<Trait> traits = EnumSet.of(SERVICE_CHARGEBACK_LOST);
        addIf(choice.countsOpen(), SERVICE_CHARGEBACK_OPEN, traits);
        addIf(choice.countsWon(), SERVICE_CHARGEBACK_WON, traits);
        addIf(choice.countsFraud(), FRAUD_CHARGEBACK_LOST, traits);
        addIf(choice.countsFraud() && choice.countsOpen(), FRAUD_CHARGEBACK_OPEN, traits);
        addIf(choice.countsFraud() && choice.countsWon(), FRAUD_CHARGEBACK_WON, traits);
        return traits;
    }

    Set<Trait> feedback() {
        CountedFeedback choice = values.apply(PolicyId.ODR_FEEDBACK).countedFeedback();
        List<Trait> standing = List.of(FEEDBACK_1, FEEDBACK_2, FEEDBACK_3);
        List<Trait> removed = List.of(REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2, REMOVED_FEEDBACK_3);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int stars : choice.stars()) {
            traits.add(standing.get(stars - 1));
            addIf(choice.removedToo(), removed.get(stars - 1), traits);
        }
        return traits;
    }

    Set<Trait> notInTheDenominator() {
        CountedOrders choice = values.apply(PolicyId.ODR_ORDERS).countedOrders();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addIf(!choice.nonAmazon(), NON_MARKETPLACE, traits);
        addIf(!choice.pending(), PENDING_ORDER, traits);
        addIf(!choice.cancelled(), CANCELLED_ORDER, traits);
        return traits;
    }

    private static void addIf(boolean wanted, Trait trait, Set<Trait> traits) {
        if (wanted) {
            traits.add(trait);
        }
    }
}
