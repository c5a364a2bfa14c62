package org.recourse.domain.health;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.recourse.domain.rule.RuleId;

/**
 * The vocabulary of the metrics: what can be true of an order, or of a buyer's message. Traits are finer than any one policy, so that a
 * policy's switch picks among them and stored tallies stay true when it is flipped.
 */
public enum Trait {
    // spotless:off
    //                       bit  clause                                                              rule
    PENDING_ORDER            (0,  "is not paid yet",                                                  "POL-16"),
    CANCELLED_ORDER          (1,  "is cancelled",                                                     "POL-16"),
    NON_MARKETPLACE          (2,  "was not sold on a marketplace of Amazon's",                        "POL-16"),
    AMAZON_FULFILLED         (3,  "is shipped by Amazon",                                             "MET-1"),
    CLAIM_PENDING            (4,  "has an A-to-z claim that is not decided",                          "POL-13"),
    CLAIM_COUNTS             (5,  "has an A-to-z claim that was decided against the seller",          "ATZ-17"),
    CLAIM_SPARED             (6,  "has an A-to-z claim that does not count",                          "ATZ-16"),
    SERVICE_CHARGEBACK_OPEN  (7,  "has a chargeback for a service reason that is not decided",        "POL-14"),
    SERVICE_CHARGEBACK_LOST  (8,  "has a chargeback for a service reason that was lost or let stand", "POL-14"),
    SERVICE_CHARGEBACK_WON   (9,  "has a chargeback for a service reason that was won",               "POL-14"),
    FRAUD_CHARGEBACK_OPEN    (10, "has a chargeback for fraud that is not decided",                   "CBK-5"),
    FRAUD_CHARGEBACK_LOST    (11, "has a chargeback for fraud that was lost or let stand",            "CBK-5"),
    FRAUD_CHARGEBACK_WON     (12, "has a chargeback for fraud that was won",                          "CBK-5"),
    FEEDBACK_1               (13, "has feedback of 1 star",                                           "POL-15"),
    FEEDBACK_2               (14, "has feedback of 2 stars",                                          "POL-15"),
    FEEDBACK_3               (15, "has feedback of 3 stars",                                          "POL-15"),
    REMOVED_FEEDBACK_1       (16, "had feedback of 1 star, removed, struck or revised since",         "POL-15"),
    REMOVED_FEEDBACK_2       (17, "had feedback of 2 stars, removed, struck or revised since",        "POL-15"),
    REMOVED_FEEDBACK_3       (18, "had feedback of 3 stars, removed, struck or revised since",        "POL-15"),
    CANCELLED_BY_SELLER      (19, "was cancelled by the seller",                                      "POL-20"),
    CANCELLED_BY_BUYER       (20, "was cancelled at the buyer's request",                             "POL-20"),
    CANCELLER_UNKNOWN        (21, "was cancelled, and it is not known by whom",                       "POL-20"),
    SHIPPED_LATE             (22, "was shipped late",                                                 "POL-19"),
    SHIPPING_UNKNOWN         (23, "has no known times of shipping",                                   "MET-1"),
    TRACKING_VALID           (24, "has tracking that Amazon recognises",                              "POL-21"),
    TRACKING_UNKNOWN         (25, "has no known tracking",                                            "MET-1"),
    DELIVERED_ON_TIME        (26, "was delivered by the promised time",                               "POL-22"),
    DELIVERY_UNKNOWN         (27, "has no known times of promise and delivery",                       "MET-1"),
    NO_RETURN                (28, "has no return request",                                            "POL-23"),
    RETURN_DISSATISFIED      (29, "has a return request that was answered late or wrongly refused",   "POL-23"),
    REFUNDED                 (30, "was refunded, wholly or in part",                                  "MET-3"),
    PROBLEM_MESSAGE          (31, "has a buyer message that asked for a reply",                       "MET-3"),
    ANSWERED_IN_TIME         (32, "was answered in time",                                             "MET-2"),
    NO_REPLY_NEEDED          (33, "needs no reply",                                                   "MET-2"),
    ANSWER_STILL_DUE         (34, "can still be answered in time",                                    "MET-2"),
    RETURN_ANSWER_UNKNOWN    (35, "has a return request, and it is not known when it was answered",   "MET-1");
    // spotless:on

    private final long bit;
    private final String clause;
    private final RuleId rule;

    Trait(int place, String clause, String rule) {
        this.bit = 1L << place;
        this.clause = clause;
        this.rule = RuleId.of(rule);
    }

    /**
     * Returns the bit that stands for this trait in a mask. Stores keep it: it never changes.
     *
     * @return a power of two
     */
    public long bit() {
        return bit;
    }

    /**
     * Says it in plain words, with the order (or the message) as subject.
     *
     * @return such as {@code is cancelled}
     */
    public String clause() {
        return clause;
    }

    /**
     * Returns the rule that makes it matter.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Tells whether a mask holds this trait.
     *
     * @param mask the mask
     * @return true if it does
     */
    public boolean isIn(long mask) {
        return (mask & bit) != 0;
    }

    /**
     * Returns the mask of several traits.
     *
     * @param traits the traits
     * @return their bits together
     */
    public static long mask(Collection<Trait> traits) {
        return traits.stream().mapToLong(Trait::bit).reduce(0, (a, b) -> a | b);
    }

    /**
     * Returns the traits of a mask.
     *
     * @param mask the mask
     * @return the traits, in declaration order
     * @throws IllegalArgumentException when a bit stands for no trait, as in a store of a newer version
     */
    public static Set<Trait> of(long mask) {
        ImmutableSet<Trait> traits =
                Arrays.stream(values()).filter(trait -> trait.isIn(mask)).collect(Sets.toImmutableEnumSet());
        checkArgument(mask(traits) == mask, "bits that stand for no trait: %s", Long.toHexString(mask));
        return traits;
    }
}
