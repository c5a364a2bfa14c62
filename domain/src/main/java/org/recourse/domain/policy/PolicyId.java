package org.recourse.domain.policy;

import static org.recourse.domain.policy.PolicyForm.CHARGEBACKS;
import static org.recourse.domain.policy.PolicyForm.DAYS;
import static org.recourse.domain.policy.PolicyForm.FEEDBACK;
import static org.recourse.domain.policy.PolicyForm.LIMITS;
import static org.recourse.domain.policy.PolicyForm.ORDERS;
import static org.recourse.domain.policy.PolicyForm.RANGE;
import static org.recourse.domain.policy.PolicyForm.RATE;
import static org.recourse.domain.policy.PolicyForm.SPAN;
import static org.recourse.domain.policy.PolicyForm.YES_OR_NO;
import static org.recourse.domain.policy.PolicyForm.ZONE;

import java.util.Arrays;
import java.util.Optional;
import org.recourse.domain.rule.RuleId;

/** What the policies regulate, one constant for each id of the rulebook's section 2. */
public enum PolicyId {
    // spotless:off
    CLAIM_ANSWER              ("POL-1",   SPAN,        "A-to-z claim: the seller must answer within"),
    CLAIM_CONTACT             ("POL-2",   SPAN,        "A-to-z claim: contact the buyer, on more than one channel, within"),
    CLAIM_APPEAL              ("POL-3",   SPAN,        "A-to-z claim: appeal a granted claim within"),
    CLAIM_CORRECTION          ("POL-4",   SPAN,        "A-to-z claim: the ODR is corrected after a won appeal within"),
    CLAIM_SILENCE             ("POL-5",   SPAN,        "A-to-z claim: without an answer the seller is debited after"),
    CHARGEBACK_REPRESENTMENT  ("POL-6",   SPAN,        "chargeback: representment is due within"),
    CHARGEBACK_LATEST         ("POL-7",   RANGE,       "chargeback: mostly arrives, and arrives at the latest, after the purchase within"),
    MESSAGE_ANSWER            ("POL-8",   SPAN,        "buyer message: first answer within"),
    FEEDBACK_REMOVAL          ("POL-9",   SPAN,        "feedback: its removal can be asked for within"),
    RETURN_ANSWER             ("POL-10",  LIMITS,      "return request: answer within"),
    RETURN_REFUND             ("POL-11",  SPAN,        "return: refund after the goods have arrived within"),
    ODR_WINDOW                ("POL-12",  RATE,        "Order Defect Rate: window and target"),
    ODR_PENDING_CLAIMS        ("POL-13",  YES_OR_NO,   "Order Defect Rate: do pending A-to-z claims count"),
    ODR_CHARGEBACKS           ("POL-14",  CHARGEBACKS, "Order Defect Rate: which chargebacks count"),
    ODR_FEEDBACK              ("POL-15",  FEEDBACK,    "Order Defect Rate: which feedback counts"),
    ODR_ORDERS                ("POL-16",  ORDERS,      "Order Defect Rate: which orders are in the denominator"),
    METRIC_ZONE               ("POL-17",  ZONE,        "metrics: the time zone in which days are cut"),
    METRIC_LAG                ("POL-18",  DAYS,        "metrics: Amazon's published window ends before today by"),
    LATE_SHIPMENT             ("POL-19",  RATE,        "late shipment rate: window and target"),
    CANCELLATION              ("POL-20",  RATE,        "pre-fulfilment cancel rate: window and target"),
    VALID_TRACKING            ("POL-21",  RATE,        "valid tracking rate: window and target"),
    ON_TIME_DELIVERY          ("POL-22",  RATE,        "on-time delivery rate: window and target"),
    RETURN_DISSATISFACTION    ("POL-23",  RATE,        "return dissatisfaction rate: window and target"),
    PERFECT_ORDER             ("POL-24",  RATE,        "perfect order percentage: window and target"),
    CONTACT_RESPONSE          ("POL-25",  RATE,        "contact response: share answered in time, window and target"),
    PERSONAL_DATA             ("POL-26",  SPAN,        "personal data: kept after the delivery for"),
    PROMISE                   ("POL-27",  RANGE,       "promise to a buyer: the span that is stated by default"),
    LOGISTICS_ENQUIRY         ("POL-28",  SPAN,        "logistics enquiry: tell the buyer a result within");
    // spotless:on

    private final RuleId rule;
    private final PolicyForm form;
    private final String subject;

    PolicyId(String rule, PolicyForm form, String subject) {
        this.rule = RuleId.of(rule);
        this.form = form;
        this.subject = subject;
    }

    /**
     * Finds what a rule id regulates.
     *
     * @param rule the id, such as {@code POL-1}
     * @return the policy, or empty if it is no policy's id
     */
    public static Optional<PolicyId> of(String rule) {
        return Arrays.stream(values()).filter(p -> p.rule.id().equals(rule)).findFirst();
    }

    /**
     * Returns the rule id.
     *
     * @return the id, {@code POL-1} to {@code POL-28}
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Returns the form that its values have.
     *
     * @return the form
     */
    public PolicyForm form() {
        return form;
    }

    /**
     * Says in plain words what is regulated.
     *
     * @return the words
     */
    public String subject() {
        return subject;
    }
}
