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
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.FRAUD_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.NON_MARKETPLACE;
import static org.recourse.domain.health.Trait.NO_REPLY_NEEDED;
import static org.recourse.domain.health.Trait.NO_RETURN;
import static org.recourse.domain.health.Trait.PENDING_ORDER;
import static org.recourse.domain.health.Trait.PROBLEM_MESSAGE;
import static org.recourse.domain.health.Trait.REFUNDED;
import static org.recourse.domain.health.Trait.RETURN_ANSWER_UNKNOWN;
import static org.recourse.domain.health.Trait.RETURN_DISSATISFIED;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_LOST;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_OPEN;
import static org.recourse.domain.health.Trait.SERVICE_CHARGEBACK_WON;
import static org.recourse.domain.health.Trait.SHIPPED_LATE;
import static org.recourse.domain.health.Trait.SHIPPING_UNKNOWN;
import static org.recourse.domain.health.Trait.TRACKING_UNKNOWN;
import static org.recourse.domain.health.Trait.TRACKING_VALID;

import com.google.common.collect.ImmutableList;
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
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.RateTarget;

/** The definitions of all metrics under given policies, which alone decide on windows, targets and what counts. */
public final class MetricDefinitions {
    private final Policies policies;
    private final Optional<Marketplace> marketplace;
    private final Instant at;
    private final DefectSwitches switches;
    private final List<MetricDefinition> definitions = new ArrayList<>();

    private MetricDefinitions(Policies policies, Optional<Marketplace> marketplace, Instant at) {
        this.policies = policies;
        this.marketplace = marketplace;
        this.at = at;
        this.switches = new DefectSwitches(this::value);
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
        Set<Trait> claims = switches.claims();
        Set<Trait> chargebacks = switches.chargebacks();
        Set<Trait> feedback = switches.feedback();
        Set<Trait> pending = Sets.intersection(claims, Set.of(CLAIM_PENDING)).immutableCopy();
        Map<Component, Set<Trait>> parts = ImmutableMap.of(
                Component.NEGATIVE_FEEDBACK, feedback,
                Component.CLAIMS, claims,
                Component.CHARGEBACKS, chargebacks,
                Component.PENDING_CLAIMS, pending);
        Set<Trait> any = Sets.union(feedback, Sets.union(claims, chargebacks));
        // spotless:off
        defect(MetricId.ORDER_DEFECT_RATE,        any,         parts,             PolicyId.ODR_ORDERS, PolicyId.ODR_PENDING_CLAIMS, PolicyId.ODR_CHARGEBACKS, PolicyId.ODR_FEEDBACK);
        defect(MetricId.NEGATIVE_FEEDBACK_RATE,   feedback,    ImmutableMap.of(), PolicyId.ODR_ORDERS, PolicyId.ODR_FEEDBACK);
        defect(MetricId.A_TO_Z_CLAIM_DEFECT_RATE, claims,      ImmutableMap.of(), PolicyId.ODR_ORDERS, PolicyId.ODR_PENDING_CLAIMS);
        defect(MetricId.SERVICE_CHARGEBACK_RATE,  chargebacks, ImmutableMap.of(), PolicyId.ODR_ORDERS, PolicyId.ODR_CHARGEBACKS);
        defect(MetricId.A_TO_Z_CLAIM_RATE,        EnumSet.of(CLAIM_PENDING, CLAIM_COUNTS, CLAIM_SPARED), ImmutableMap.of(), PolicyId.ODR_ORDERS);
        // spotless:on
    }

    private void punctuality() {
        // spotless:off
        //       metric                          counted              left out beside what every metric leaves out  gaps                      policy
        shipping(MetricId.LATE_SHIPMENT_RATE,    SHIPPED_LATE,        List.of(CANCELLED_ORDER, SHIPPING_UNKNOWN),   Set.of(),                 PolicyId.LATE_SHIPMENT);
        shipping(MetricId.CANCEL_RATE,           CANCELLED_BY_SELLER, List.of(CANCELLER_UNKNOWN),                   Set.of(CANCELLER_UNKNOWN), PolicyId.CANCELLATION);
        shipping(MetricId.VALID_TRACKING_RATE,   TRACKING_VALID,      List.of(CANCELLED_ORDER, TRACKING_UNKNOWN),   Set.of(),                 PolicyId.VALID_TRACKING);
        shipping(MetricId.ON_TIME_DELIVERY_RATE, DELIVERED_ON_TIME,   List.of(CANCELLED_ORDER, DELIVERY_UNKNOWN),   Set.of(),                 PolicyId.ON_TIME_DELIVERY);
        // spotless:on
    }

    private void returns() {
        shipping(
                MetricId.RETURN_DISSATISFACTION_RATE,
                RETURN_DISSATISFIED,
                List.of(NO_RETURN, RETURN_ANSWER_UNKNOWN),
                Set.of(),
                PolicyId.RETURN_DISSATISFACTION,
                PolicyId.RETURN_ANSWER);
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
        blemishes.addAll(switches.feedback());
        addEach(
                MetricId.PERFECT_ORDER_PERCENTAGE,
                Criterion.none(blemishes),
                ImmutableSet.of(NON_MARKETPLACE, PENDING_ORDER),
                Set.of(),
                PolicyId.PERFECT_ORDER,
                PolicyId.ODR_FEEDBACK);
    }

    private void contacts() {
        addEach(
                MetricId.CONTACT_RESPONSE_RATE,
                Criterion.any(Set.of(ANSWERED_IN_TIME)),
                ImmutableSet.of(NO_REPLY_NEEDED, ANSWER_STILL_DUE),
                Set.of(),
                PolicyId.CONTACT_RESPONSE,
                PolicyId.MESSAGE_ANSWER);
    }

    private void defect(MetricId id, Set<Trait> traits, Map<Component, Set<Trait>> parts, PolicyId... more) {
        RateTarget odr = value(PolicyId.ODR_WINDOW).rateTarget();
        boolean isWhole = id == MetricId.ORDER_DEFECT_RATE;
        for (int days : odr.windows()) {
            definitions.add(new MetricDefinition(
                    id,
                    Criterion.any(traits),
                    switches.notInTheDenominator(),
                    Set.of(),
                    parts,
                    days,
                    lag(odr),
                    zone(),
                    isWhole ? odr.target() : null,
                    sources(PolicyId.ODR_WINDOW, more)));
        }
    }

    private void shipping(
            MetricId id, Trait counted, List<Trait> leftOut, Set<Trait> gaps, PolicyId policy, PolicyId... more) {
        Set<Trait> out = ImmutableSet.<Trait>builder()
                .add(NON_MARKETPLACE, AMAZON_FULFILLED, PENDING_ORDER)
                .addAll(leftOut)
                .build();
        addEach(id, Criterion.any(Set.of(counted)), out, gaps, policy, more);
    }

    private void addEach(
            MetricId id, Criterion counted, Set<Trait> leftOut, Set<Trait> gaps, PolicyId policy, PolicyId... more) {
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
                    sources(policy, more)));
        }
    }

    private static List<PolicyId> sources(PolicyId first, PolicyId... more) {
        return ImmutableList.<PolicyId>builder()
                .add(first, PolicyId.METRIC_ZONE, PolicyId.METRIC_LAG)
                .add(more)
                .build();
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
