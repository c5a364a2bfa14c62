package org.recourse.domain.policy;

import static org.recourse.domain.policy.Force.IN_FORCE;
import static org.recourse.domain.policy.Force.ON_RECORD;
import static org.recourse.domain.policy.PolicyId.CANCELLATION;
import static org.recourse.domain.policy.PolicyId.CHARGEBACK_LATEST;
import static org.recourse.domain.policy.PolicyId.CHARGEBACK_REPRESENTMENT;
import static org.recourse.domain.policy.PolicyId.CLAIM_ANSWER;
import static org.recourse.domain.policy.PolicyId.CLAIM_APPEAL;
import static org.recourse.domain.policy.PolicyId.CLAIM_CONTACT;
import static org.recourse.domain.policy.PolicyId.CLAIM_CORRECTION;
import static org.recourse.domain.policy.PolicyId.CLAIM_SILENCE;
import static org.recourse.domain.policy.PolicyId.CONTACT_RESPONSE;
import static org.recourse.domain.policy.PolicyId.FEEDBACK_REMOVAL;
import static org.recourse.domain.policy.PolicyId.LATE_SHIPMENT;
import static org.recourse.domain.policy.PolicyId.LOGISTICS_ENQUIRY;
import static org.recourse.domain.policy.PolicyId.MESSAGE_ANSWER;
import static org.recourse.domain.policy.PolicyId.METRIC_LAG;
import static org.recourse.domain.policy.PolicyId.METRIC_ZONE;
import static org.recourse.domain.policy.PolicyId.ODR_CHARGEBACKS;
import static org.recourse.domain.policy.PolicyId.ODR_FEEDBACK;
import static org.recourse.domain.policy.PolicyId.ODR_ORDERS;
import static org.recourse.domain.policy.PolicyId.ODR_PENDING_CLAIMS;
import static org.recourse.domain.policy.PolicyId.ODR_WINDOW;
import static org.recourse.domain.policy.PolicyId.ON_TIME_DELIVERY;
import static org.recourse.domain.policy.PolicyId.PERFECT_ORDER;
import static org.recourse.domain.policy.PolicyId.PERSONAL_DATA;
import static org.recourse.domain.policy.PolicyId.PROMISE;
import static org.recourse.domain.policy.PolicyId.RETURN_ANSWER;
import static org.recourse.domain.policy.PolicyId.RETURN_DISSATISFACTION;
import static org.recourse.domain.policy.PolicyId.RETURN_REFUND;
import static org.recourse.domain.policy.PolicyId.VALID_TRACKING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/** The editions that come with the product: the values in force, then what other sources give. */
final class StandardEditions {
    private static final String NOW = "2026-11";
    private static final String OLDER = "older";
    private static final String PRACTICE = "practice";
    private static final String UNOFFICIAL = "unofficial";
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 1);
    private static final LocalDate EVER = LocalDate.EPOCH;
    private static final LocalDate AUTUMN_2024 = LocalDate.of(2024, 9, 25);
    private static final @Nullable Marketplace ALL = null;

    private StandardEditions() {}

    // spotless:off
    private static final List<PolicyEntry> ENTRIES = List.of(
        //  policy                    value                                                       edition     force      where           from         source
        row(CLAIM_ANSWER,             "72 hours",                                                 NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help (three calendar days); seller practice"),
        row(CLAIM_ANSWER,             "48 hours",                                                 OLDER,      ON_RECORD, ALL,            EVER,        "Amazon, seller help, an earlier text"),
        row(CLAIM_ANSWER,             "7 days",                                                   PRACTICE,   ON_RECORD, ALL,            EVER,        "seller practice, an earlier article on claims"),
        row(CLAIM_ANSWER,             "14 days",                                                  PRACTICE,   ON_RECORD, ALL,            EVER,        "seller practice, an earlier after-sales overview"),
        row(CLAIM_CONTACT,            "48 hours",                                                 NOW,        IN_FORCE,  ALL,            EVER,        "seller practice"),
        row(CLAIM_CONTACT,            "3 days",                                                   PRACTICE,   ON_RECORD, ALL,            EVER,        "seller practice: two to three days, by mail, text message and phone"),
        row(CLAIM_APPEAL,             "30 days",                                                  NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(CLAIM_CORRECTION,         "7 days",                                                   NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(CLAIM_SILENCE,            "14 days",                                                  OLDER,      ON_RECORD, ALL,            EVER,        "seller practice, an earlier after-sales overview"),
        row(CHARGEBACK_REPRESENTMENT, "7 days",                                                   NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help (calendar days)"),
        row(CHARGEBACK_LATEST,        "45 to 180 days",                                           NOW,        IN_FORCE,  ALL,            EVER,        "seller practice"),
        row(MESSAGE_ANSWER,           "24 hours",                                                 NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help (weekends and holidays included); seller practice"),
        row(FEEDBACK_REMOVAL,         "90 days",                                                  NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help; seller practice"),
        row(RETURN_ANSWER,            "24 hours, late after 48 hours",                            NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(RETURN_REFUND,            "2 business days",                                          NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(RETURN_REFUND,            "24 hours",                                                 OLDER,      ON_RECORD, ALL,            EVER,        "Amazon, one copy of the seller help"),
        row(ODR_WINDOW,               "60 days, < 1 %",                                           NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help; seller practice"),
        row(ODR_PENDING_CLAIMS,       "yes",                                                      NOW,        IN_FORCE,  ALL,            EVER,        "seller practice: only denied and withdrawn claims are spared; Amazon: those not denied"),
        row(ODR_PENDING_CLAIMS,       "no",                                                       UNOFFICIAL, ON_RECORD, ALL,            EVER,        "other sellers: granted claims only"),
        row(ODR_CHARGEBACKS,          "service, unless won",                                      NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(ODR_FEEDBACK,             "1 and 2 stars, unless removed or struck",                  NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help; seller practice (negative feedback)"),
        row(ODR_ORDERS,               "with cancelled, without pending, without non-amazon",      NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, a moderator of the seller forum"),
        row(ODR_ORDERS,               "without cancelled, without pending, without non-amazon",   UNOFFICIAL, ON_RECORD, ALL,            EVER,        "other sellers"),
        row(METRIC_ZONE,              "UTC",                                                      NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, the dates of the published performance report"),
        row(METRIC_LAG,               "0 days",                                                   NOW,        IN_FORCE,  ALL,            EVER,        "no lag, unless a performance report shows one"),
        row(METRIC_LAG,               "15 days",                                                  UNOFFICIAL, ON_RECORD, ALL,            EVER,        "Amazon, two published performance reports"),
        row(LATE_SHIPMENT,            "30 and 10 days, < 4 %",                                    NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(CANCELLATION,             "7 days, < 2.5 %",                                          NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(VALID_TRACKING,           "30 days, > 95 %",                                          NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help"),
        row(ON_TIME_DELIVERY,         "14 days, lag 7 days, >= 90 %",                             NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help for the US, taken for all"),
        row(ON_TIME_DELIVERY,         "14 days, lag 7 days, >= 90 %",                             "2024-09",  IN_FORCE,  Marketplace.US, AUTUMN_2024, "Amazon, seller help for the US"),
        row(RETURN_DISSATISFACTION,   "30 days, < 10 %",                                          NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, seller help (the target; the window is ours)"),
        row(PERFECT_ORDER,            "90 days, >= 95 %",                                         NOW,        IN_FORCE,  ALL,            EVER,        "seller practice; its seven criteria from an unofficial text of 2013"),
        row(CONTACT_RESPONSE,         "7, 30 and 90 days, >= 90 %",                               NOW,        IN_FORCE,  ALL,            EVER,        "unofficial; the 24 hours behind it are Amazon's"),
        row(PERSONAL_DATA,            "30 days",                                                  NOW,        IN_FORCE,  ALL,            EVER,        "Amazon, data protection policy"),
        row(PROMISE,                  "1 to 2 business days",                                     NOW,        IN_FORCE,  ALL,            EVER,        "seller practice"),
        row(LOGISTICS_ENQUIRY,        "24 hours",                                                 NOW,        IN_FORCE,  ALL,            EVER,        "seller practice"));
    // spotless:on

    static List<PolicyEntry> entries() {
        return ENTRIES;
    }

    private static PolicyEntry row(
            PolicyId id,
            String value,
            String edition,
            Force force,
            @Nullable Marketplace where,
            LocalDate from,
            String source) {
        return new PolicyEntry(id, value, edition, from, null, where, source, SEEN, force);
    }
}
