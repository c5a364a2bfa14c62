package org.recourse.domain.health;

import static org.recourse.domain.health.Trait.AMAZON_FULFILLED;
import static org.recourse.domain.health.Trait.ANSWERED_IN_TIME;
import static org.recourse.domain.health.Trait.ANSWER_STILL_DUE;
import static org.recourse.domain.health.Trait.CANCELLED_BY_SELLER;
import static org.recourse.domain.health.Trait.CANCELLED_ORDER;
import static org.recourse.domain.health.Trait.CANCELLER_UNKNOWN;
import static org.recourse.domain.health.Trait.CLAIM_COUNTS;
import static org.recourse.domain.health.Trait.CLAIM_PENDING;
import static org.recourse.domain.health.Trait.CLAIM_SPARED;
import static org.recourse.domain.health.Trait.DELIVERED_ON_TIME;
import static org.recourse.domain.health.Trait.DELIVERY_UNKNOWN;
import static org.recourse.domain.health.Trait.FEEDBACK_1;
import static org.recourse.domain.health.Trait.FEEDBACK_2;
import static org.recourse.domain.health.Trait.FEEDBACK_3;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.NON_MARKETPLACE;
import static org.recourse.domain.health.Trait.NO_REPLY_NEEDED;
import static org.recourse.domain.health.Trait.NO_RETURN;
import static org.recourse.domain.health.Trait.PENDING_ORDER;
import static org.recourse.domain.health.Trait.PROBLEM_MESSAGE;
import static org.recourse.domain.health.Trait.REFUNDED;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_1;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_2;
import static org.recourse.domain.health.Trait.REMOVED_FEEDBACK_3;
import static org.recourse.domain.health.Trait.RETURN_ANSWER_UNKNOWN;
import static org.recourse.domain.health.Trait.RETURN_DISSATISFIED;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.SHIPPED_LATE;
import static org.recourse.domain.health.Trait.SHIPPING_UNKNOWN;
import static org.recourse.domain.health.Trait.TRACKING_UNKNOWN;
import static org.recourse.domain.health.Trait.TRACKING_VALID;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.CountedChargebacks;
import org.recourse.domain.policy.CountedFeedback;
import org.recourse.domain.policy.CountedOrders;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.RateTarget;

/** The definitions of all metrics under given policies, which alone decide on windows, targets and what counts. */
public final class MetricDefinitions {
    private final Policies policies;
    private final Optional<Marketplace> marketplace;
    private final Instant at;
    private final List<MetricDefinition> definitions = new ArrayList<>();

    private MetricDefinitions(Policies policies, Optional<Marketplace> marketplace, Instant at) {
        this.policies = policies;
        this.marketplace = marketplace;
        this.at = at;
    }

    /**
     * Defines all metrics that are counted from orders.
     *
     * @param policies the policies
     * @param marketplace whose policies hold, or empty for those that hold everywhere
     * @param at when they hold
     * @return the definitions in the order of {@link MetricId}; a metric with several windows appears once for each
     */
    public static List<MetricDefinition> ofOrders(Policies policies, Optional<Marketplace> marketplace, Instant at) {
        MetricDefinitions all = new MetricDefinitions(policies, marketplace, at);
        all.defects();
        all.punctuality();
        all.returns();
        all.perfectOrders();
        return List.copyOf(all.definitions);
    }

    /**
     * Defines the metrics that are counted from buyers' messages.
     *
     * @param policies the policies
     * @param at when they hold
     * @return the definitions, one for each window
     */
    public static List<MetricDefinition> ofMessages(Policies policies, Instant at) {
        MetricDefinitions all = new MetricDefinitions(policies, Optional.empty(), at);
        all.contacts();
        return List.copyOf(all.definitions);
    }

    /**
     * Returns the definition of the Order Defect Rate.
     *
     * @param policies the policies
     * @param marketplace whose policies hold, or empty for those that hold everywhere
     * @param at when they hold
     * @return the definition
     */
    public static MetricDefinition orderDefectRate(Policies policies, Optional<Marketplace> marketplace, Instant at) {
        return ofOrders(policies, marketplace, at).get(0);
    }

    private void defects() {
        Set<Trait> claims = claims();
        Set<Trait> chargebacks = chargebacks();
        Set<Trait> feedback = feedback();
        Set<Trait> pending = Sets.intersection(claims, Set.of(CLAIM_PENDING)).immutableCopy();
        Map<Component, Set<Trait>> parts = ImmutableMap.of(
                Component.NEGATIVE_FEEDBACK, feedback,
                Component.CLAIMS, claims,
                Component.CHARGEBACKS, chargebacks,
                Component.PENDING_CLAIMS, pending);
        Set<Trait> any = Sets.union(feedback, Sets.union(claims, chargebacks));
        // spotless:off
        defect(MetricId.ORDER_DEFECT_RATE,        any,         parts,             PolicyId.ODR_PENDING_CLAIMS, PolicyId.ODR_CHARGEBACKS, PolicyId.ODR_FEEDBACK);
        defect(MetricId.NEGATIVE_FEEDBACK_RATE,   feedback,    ImmutableMap.of(), PolicyId.ODR_FEEDBACK);
        defect(MetricId.A_TO_Z_CLAIM_DEFECT_RATE, claims,      ImmutableMap.of(), PolicyId.ODR_PENDING_CLAIMS);
        defect(MetricId.SERVICE_CHARGEBACK_RATE,  chargebacks, ImmutableMap.of(), PolicyId.ODR_CHARGEBACKS);
        defect(MetricId.A_TO_Z_CLAIM_RATE,        EnumSet.of(CLAIM_PENDING, CLAIM_COUNTS, CLAIM_SPARED), ImmutableMap.of());
        // spotless:on
    }

    private void punctuality() {
        // spotless:off
        //       metric                          counted             left out beside what every metric leaves out   gaps               policy
        shipping(MetricId.LATE_SHIPMENT_RATE,    SHIPPED_LATE,       List.of(CANCELLED_ORDER, SHIPPING_UNKNOWN),    Set.of(),                  PolicyId.LATE_SHIPMENT);
        shipping(MetricId.CANCEL_RATE,           CANCELLED_BY_SELLER, List.of(CANCELLER_UNKNOWN),                   Set.of(CANCELLER_UNKNOWN), PolicyId.CANCELLATION);
        shipping(MetricId.VALID_TRACKING_RATE,   TRACKING_VALID,     List.of(CANCELLED_ORDER, TRACKING_UNKNOWN),    Set.of(),                  PolicyId.VALID_TRACKING);
        shipping(MetricId.ON_TIME_DELIVERY_RATE, DELIVERED_ON_TIME,  List.of(CANCELLED_ORDER, DELIVERY_UNKNOWN),    Set.of(),                  PolicyId.ON_TIME_DELIVERY);
        // spotless:on
    }

    private void returns() {
        shipping(
                MetricId.RETURN_DISSATISFACTION_RATE,
                RETURN_DISSATISFIED,
                List.of(NO_RETURN, RETURN_ANSWER_UNKNOWN),
                Set.of(),
                PolicyId.RETURN_DISSATISFACTION);
    }

    private void perfectOrders() {
        Set<Trait> blemishes = EnumSet.of(
                CLAIM_PENDING,
                CLAIM_COUNTS,
                CLAIM_SPARED,
                SERVICE_CHARGEBACK_OPEN,
                SERVICE_CHARGEBACK_LOST,
                SERVICE_CHARGEBACK_WON,
                FRAUD_CHARGEBACK_OPEN,
                FRAUD_CHARGEBACK_LOST,
                FRAUD_CHARGEBACK_WON,
                CANCELLED_BY_SELLER,
                SHIPPED_LATE,
                REFUNDED,
                PROBLEM_MESSAGE);
        blemishes.addAll(feedback());
        addEach(
                MetricId.PERFECT_ORDER_PERCENTAGE,
                Criterion.none(blemishes),
                ImmutableSet.of(NON_MARKETPLACE, PENDING_ORDER),
                Set.of(),
                PolicyId.PERFECT_ORDER);
    }

    private void contacts() {
        addEach(
                MetricId.CONTACT_RESPONSE_RATE,
                Criterion.any(Set.of(ANSWERED_IN_TIME)),
                ImmutableSet.of(NO_REPLY_NEEDED, ANSWER_STILL_DUE),
                Set.of(),
                PolicyId.CONTACT_RESPONSE);
    }

    private void defect(MetricId id, Set<Trait> traits, Map<Component, Set<Trait>> parts, PolicyId... switches) {
        RateTarget odr = value(PolicyId.ODR_WINDOW).rateTarget();
        boolean isWhole = id == MetricId.ORDER_DEFECT_RATE;
        List<PolicyId> sources = new ArrayList<>(
                List.of(PolicyId.ODR_WINDOW, PolicyId.ODR_ORDERS, PolicyId.METRIC_ZONE, PolicyId.METRIC_LAG));
        sources.addAll(List.of(switches));
        for (int days : odr.windows()) {
            definitions.add(new MetricDefinition(
                    id,
                    Criterion.any(traits),
                    notInTheDenominator(),
                    Set.of(),
                    parts,
                    days,
                    lag(odr),
                    zone(),
                    isWhole ? odr.target() : null,
                    sources));
        }
    }

    private void shipping(MetricId id, Trait counted, List<Trait> leftOut, Set<Trait> gaps, PolicyId policy) {
        Set<Trait> out = ImmutableSet.<Trait>builder()
                .add(NON_MARKETPLACE, AMAZON_FULFILLED, PENDING_ORDER)
                .addAll(leftOut)
                .build();
        addEach(id, Criterion.any(Set.of(counted)), out, gaps, policy);
    }

    private void addEach(MetricId id, Criterion counted, Set<Trait> leftOut, Set<Trait> gaps, PolicyId policy) {
        RateTarget target = value(policy).rateTarget();
        for (int days : target.windows()) {
            definitions.add(new MetricDefinition(
                    id,
                    counted,
                    leftOut,
                    gaps,
                    ImmutableMap.of(),
                    days,
                    lag(target),
                    zone(),
                    target.target(),
                    List.of(policy, PolicyId.METRIC_ZONE, PolicyId.METRIC_LAG)));
        }
    }

    private Set<Trait> claims() {
        boolean pending = value(PolicyId.ODR_PENDING_CLAIMS).isYes();
        return pending ? EnumSet.of(CLAIM_PENDING, CLAIM_COUNTS) : EnumSet.of(CLAIM_COUNTS);
    }

    private Set<Trait> chargebacks() {
        CountedChargebacks choice = value(PolicyId.ODR_CHARGEBACKS).countedChargebacks();
        Set<Trait> traits = EnumSet.of(SERVICE_CHARGEBACK_LOST);
        addIf(choice.countsOpen(), SERVICE_CHARGEBACK_OPEN, traits);
        addIf(choice.countsWon(), SERVICE_CHARGEBACK_WON, traits);
        addIf(choice.countsFraud(), FRAUD_CHARGEBACK_LOST, traits);
        addIf(choice.countsFraud() && choice.countsOpen(), FRAUD_CHARGEBACK_OPEN, traits);
        addIf(choice.countsFraud() && choice.countsWon(), FRAUD_CHARGEBACK_WON, traits);
        return traits;
    }

    private Set<Trait> feedback() {
        CountedFeedback choice = value(PolicyId.ODR_FEEDBACK).countedFeedback();
        List<Trait> standing = List.of(FEEDBACK_1, FEEDBACK_2, FEEDBACK_3);
        List<Trait> removed = List.of(REMOVED_FEEDBACK_1, REMOVED_FEEDBACK_2, REMOVED_FEEDBACK_3);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (int stars : choice.stars()) {
            traits.add(standing.get(stars - 1));
            addIf(choice.removedToo(), removed.get(stars - 1), traits);
        }
        return traits;
    }

    private Set<Trait> notInTheDenominator() {
        CountedOrders choice = value(PolicyId.ODR_ORDERS).countedOrders();
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

    private int lag(RateTarget target) {
        return value(PolicyId.METRIC_LAG).span().count() + target.lagDays();
    }

    private ZoneId zone() {
        return value(PolicyId.METRIC_ZONE).zone();
    }

    private PolicyEntry value(PolicyId id) {
        return policies.entry(id, marketplace, at);
    }
}
