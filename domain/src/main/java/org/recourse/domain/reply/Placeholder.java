package org.recourse.domain.reply;

import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.Optional;

/** What is filled into a template. */
public enum Placeholder {
    // spotless:off
    //                   form        what it is                                        where it comes from
    ORDER_ID            (Form.TEXT,  "the order id",                                   "from the case"),
    BUYER_NAME          (Form.TEXT,  "the buyer's name",                               "from the case, unless it was purged"),
    SELLER_NAME         (Form.TEXT,  "the name that the letter is signed with",        "from reply.txt in the desk, or given"),
    PRODUCT             (Form.TEXT,  "the product's name",                             "from the product notes in products.txt of the desk"),
    SOLUTION            (Form.TEXT,  "the solution of a known problem",                "from the product notes in products.txt of the desk"),
    MANUAL              (Form.TEXT,  "how to use the product, step by step",           "from the product notes in products.txt of the desk"),
    LISTING             (Form.TEXT,  "what the listing states",                        "from the product notes in products.txt of the desk"),
    PROMISE             (Form.SPAN,  "the span within which something is promised",    "from the policies"),
    SHIPPED_ON          (Form.DATE,  "when the parcel was sent",                       "from the order"),
    DELIVERED_ON        (Form.DATE,  "when the parcel was delivered",                  "from the order"),
    EXPECTED_BY         (Form.DATE,  "when the parcel should have arrived",            "from the order"),
    CARRIER             (Form.TEXT,  "who carries the parcel",                         "from the order"),
    TRACKING_NUMBER     (Form.TEXT,  "the parcel's number",                            "from the order"),
    REPLACEMENT_TRACKING(Form.TEXT,  "the number of the new parcel",                   "given"),
    LAST_SCAN           (Form.TEXT,  "when and where the parcel was seen last",        "given"),
    AMOUNT              (Form.MONEY, "the amount that is offered",                     "given"),
    REFUND_AMOUNT       (Form.MONEY, "the amount that was refunded",                   "from the refunds"),
    DEDUCTION           (Form.MONEY, "the amount that was deducted",                   "given"),
    CLAIM_ID            (Form.TEXT,  "Amazon's id of the claim",                       "from the case"),
    CHARGEBACK_ID       (Form.TEXT,  "the bank's id of the chargeback",                "from the case"),
    EVIDENCE            (Form.LIST,  "the evidence that is attached",                  "from the case"),
    ATTEMPTS            (Form.LIST,  "the attempts to reach the buyer",                "from the case"),
    REASON              (Form.TEXT,  "the reason, as the reader should understand it", "given"),
    MATTER              (Form.TEXT,  "the matter in short",                            "given"),
    DETAILS             (Form.TEXT,  "what happened and what was done",                "given"),
    PROPOSAL            (Form.TEXT,  "the proposal or request",                        "given"),
    GROUND              (Form.TEXT,  "the ground for which Amazon removes feedback",   "given");
    // spotless:on

    /** What a placeholder is filled with. */
    public enum Form {
        /** Words. */
        TEXT,

        /** A day, as the reader's language writes it. */
        DATE,

        /** An amount with its currency, as the reader's language writes it. */
        MONEY,

        /** A length of time, as the reader's language writes it. */
        SPAN,

        /** Several short texts, one in a line. */
        LIST
    }

    private final Form form;
    private final String meaning;
    private final String origin;

    Placeholder(Form form, String meaning, String origin) {
        this.form = form;
        this.meaning = meaning;
        this.origin = origin;
    }

    /**
     * Finds a placeholder.
     *
     * @param name its name in templates, such as {@code orderId}
     * @return the placeholder, or empty if there is none of that name
     */
    public static Optional<Placeholder> find(String name) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.camel().equals(name))
                .findFirst();
    }

    /**
     * Returns its name in templates.
     *
     * @return the name, such as {@code orderId}
     */
    public String camel() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /**
     * Returns what it is filled with.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * Says what it is.
     *
     * @return some words
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Says where it comes from.
     *
     * @return some words
     */
    public String origin() {
        return origin;
    }
}
