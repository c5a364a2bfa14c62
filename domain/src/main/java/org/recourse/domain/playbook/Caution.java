package org.recourse.domain.playbook;

import org.recourse.domain.rule.RuleId;

/** What must not be done together with an action. */
public enum Caution {
    // spotless:off
    NO_BARGAIN        ("ATZ-14", "Ask for nothing in return in this message: a remedy is never tied to the withdrawal of a claim, nor to a review."),
    AFTER_SATISFACTION("ATZ-14", "Ask only in a message of its own, after the buyer has said that all is well, and offer nothing for it."),
    NO_REWARD         ("FBK-5",  "Offer nothing for changing or removing feedback."),
    PAY_ONCE          ("CBK-6",  "Before paying, look whether the buyer has been paid for this order in another way.");
    // spotless:on

    private final RuleId rule;
    private final String words;

    Caution(String rule, String words) {
        this.rule = RuleId.of(rule);
        this.words = words;
    }

    /**
     * Returns the rule that warns.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Says it to the support lead.
     *
     * @return the sentence
     */
    public String words() {
        return words;
    }
}
