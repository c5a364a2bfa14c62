package org.recourse.domain.snapshot;

import static org.recourse.domain.health.Trait.CANCELLER_UNKNOWN;
import static org.recourse.domain.health.Trait.CLAIM_COUNTS;
import static org.recourse.domain.health.Trait.CLAIM_PENDING;
import static org.recourse.domain.health.Trait.CLAIM_SPARED;
import static org.recourse.domain.health.Trait.DELIVERY_UNKNOWN;
import static org.recourse.domain.health.Trait.FEEDBACK_1;
import static org.recourse.domain.health.Trait.FEEDBACK_2;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_1;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_2;
import static org.recourse.domain.health.Trait.RETURN_ANSWER_UNKNOWN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.SHIPPING_UNKNOWN;
import static org.recourse.domain.health.Trait.TRACKING_UNKNOWN;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
import org.recourse.domain.health.Window;

/**
 * What tells of an order why it counts in one place and not in the other.
 *
 * @param metric our definition
 * @param window Amazon's window
 * @param ledger what the desk knows
 */
record Signs(MetricDefinition metric, Window window, Ledger ledger) {
    private static final Set<Trait> REMOVED = Sets.immutableEnumSet(REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2);
    private static final Set<Trait> UNDECIDED = Sets.immutableEnumSet(CLAIM_PENDING, SERVICE_CHARGEBACK_OPEN);
    private static final Set<Trait> UNKNOWN = Sets.immutableEnumSet(
            CANCELLER_UNKNOWN, SHIPPING_UNKNOWN, TRACKING_UNKNOWN, DELIVERY_UNKNOWN, RETURN_ANSWER_UNKNOWN);

    /** What may be true of an order by a case of one kind. */
    private static final List<Set<Trait>> FAMILIES = List.of(
            Sets.immutableEnumSet(CLAIM_PENDING, CLAIM_COUNTS, CLAIM_SPARED),
            Sets.immutableEnumSet(
                    SERVICE_CHARGEBACK_OPEN,
                    SERVICE_CHARGEBACK_LOST,
                    SERVICE_CHARGEBACK_WON,
                    FRAUD_CHARGEBACK_OPEN,
                    FRAUD_CHARGEBACK_LOST,
                    FRAUD_CHARGEBACK_WON),
            Sets.immutableEnumSet(FEEDBACK_1, FEEDBACK_2, REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2));

    /** What a case of the same kinds may say of an order instead, so that it does not count. */
    static Set<Trait> spared(Set<Trait> traits) {
        Set<Trait> kin = FAMILIES.stream()
                .filter(family -> !Sets.intersection(family, traits).isEmpty())
                .flatMap(Set::stream)
                .collect(Sets.toImmutableEnumSet());
        return Sets.difference(kin, traits);
    }

    boolean isMeasured(Standing order) {
        return metric.reasonToLeaveOut(order.mask()).isEmpty();
    }

    boolean isUnknown(Standing order) {
        return metric.reasonToLeaveOut(order.mask()).filter(UNKNOWN::contains).isPresent();
    }

    /** Tells whether an order's day is the first or the last of the window. */
    boolean isAtEdge(Standing order) {
        return order.day().equals(window.from()) || order.day().equals(window.to());
    }

    Cause whySpared(Standing order) {
        if (order.traits().contains(CLAIM_SPARED) && ledger.isLetOff(order.order())) {
            return Cause.WITHDRAWN_OR_DENIED;
        }
        return order.hasAny(REMOVED) ? Cause.REMOVED : Cause.SPARED;
    }

    /** Tells whether Amazon may not have counted an order yet. */
    boolean isYoung(Standing order, Set<Trait> traits) {
        boolean isUndecided = Sets.intersection(order.traits(), traits).stream().allMatch(UNDECIDED::contains);
        return isUndecided || ledger.cameUpAfter(window.to(), order.order());
    }
}
