package org.recourse.domain.health;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.rule.RuleId;

/** The metrics, in the order in which they are shown. */
public enum MetricId {
    // spotless:off
    ORDER_DEFECT_RATE          ("Order Defect Rate",          "orders",         "ODR-1", "ODR-2", "ODR-4"),
    NEGATIVE_FEEDBACK_RATE     ("Negative feedback rate",     "orders",         "ODR-3", "FBK-4"),
    A_TO_Z_CLAIM_DEFECT_RATE   ("A-to-z claim defect rate",   "orders",         "ODR-3", "ATZ-16"),
    SERVICE_CHARGEBACK_RATE    ("Service chargeback rate",    "orders",         "ODR-3"),
    A_TO_Z_CLAIM_RATE          ("A-to-z claim rate",          "orders",         "ODR-3", "ATZ-16"),
    LATE_SHIPMENT_RATE         ("Late shipment rate",         "orders",         "MET-1"),
    CANCEL_RATE                ("Pre-fulfilment cancel rate", "orders",         "MET-1"),
    VALID_TRACKING_RATE        ("Valid tracking rate",        "orders",         "MET-1"),
    ON_TIME_DELIVERY_RATE      ("On-time delivery rate",      "orders",         "MET-1"),
    RETURN_DISSATISFACTION_RATE("Return dissatisfaction rate", "orders",        "MET-1"),
    PERFECT_ORDER_PERCENTAGE   ("Perfect order percentage",   "orders",         "MET-3"),
    CONTACT_RESPONSE_RATE      ("Contact response rate",      "buyer messages", "MET-2");
    // spotless:on

    private final String title;
    private final String items;
    private final ImmutableList<RuleId> rules;

    MetricId(String title, String items, String... rules) {
        this.title = title;
        this.items = items;
        this.rules = Arrays.stream(rules).map(RuleId::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds a metric by its kebab form, in any case.
     *
     * @param kebab such as {@code order-defect-rate}
     * @return the metric, or empty if there is none of that name
     */
    public static Optional<MetricId> find(String kebab) {
        return Arrays.stream(values())
                .filter(id -> id.kebab().equalsIgnoreCase(kebab))
                .findFirst();
    }

    /**
     * Returns its name as files and the command line write it.
     *
     * @return such as {@code order-defect-rate}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Returns its name in a heading.
     *
     * @return such as {@code Order Defect Rate}
     */
    public String title() {
        return title;
    }

    /**
     * Says what it counts.
     *
     * @return {@code orders} or {@code buyer messages}
     */
    public String items() {
        return items;
    }

    /**
     * Returns the rules that define it, beside the policies.
     *
     * @return the rules
     */
    public List<RuleId> rules() {
        return rules;
    }
}
