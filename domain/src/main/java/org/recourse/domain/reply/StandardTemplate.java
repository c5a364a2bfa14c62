package org.recourse.domain.reply;

import static org.recourse.domain.reply.Audience.AMAZON;
import static org.recourse.domain.reply.Audience.BUYER;
import static org.recourse.domain.reply.Placeholder.AMOUNT;
import static org.recourse.domain.reply.Placeholder.ATTEMPTS;
import static org.recourse.domain.reply.Placeholder.BUYER_NAME;
import static org.recourse.domain.reply.Placeholder.CARRIER;
import static org.recourse.domain.reply.Placeholder.CHARGEBACK_ID;
import static org.recourse.domain.reply.Placeholder.CLAIM_ID;
import static org.recourse.domain.reply.Placeholder.DEDUCTION;
import static org.recourse.domain.reply.Placeholder.DELIVERED_ON;
import static org.recourse.domain.reply.Placeholder.DETAILS;
import static org.recourse.domain.reply.Placeholder.EVIDENCE;
import static org.recourse.domain.reply.Placeholder.EXPECTED_BY;
import static org.recourse.domain.reply.Placeholder.GROUND;
import static org.recourse.domain.reply.Placeholder.LAST_SCAN;
import static org.recourse.domain.reply.Placeholder.LISTING;
import static org.recourse.domain.reply.Placeholder.MATTER;
import static org.recourse.domain.reply.Placeholder.ORDER_ID;
import static org.recourse.domain.reply.Placeholder.PRODUCT;
import static org.recourse.domain.reply.Placeholder.PROMISE;
import static org.recourse.domain.reply.Placeholder.PROPOSAL;
import static org.recourse.domain.reply.Placeholder.REASON;
import static org.recourse.domain.reply.Placeholder.REFUND_AMOUNT;
import static org.recourse.domain.reply.Placeholder.REPLACEMENT_TRACKING;
import static org.recourse.domain.reply.Placeholder.SELLER_NAME;
import static org.recourse.domain.reply.Placeholder.SHIPPED_ON;
import static org.recourse.domain.reply.Placeholder.SOLUTION;
import static org.recourse.domain.reply.Placeholder.TRACKING_NUMBER;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.rule.RuleId;

/** The letters that come with the product (RPL-12 and the situations), built as RPL-1 wants it: for buyers in six languages, for Amazon in English. */
public enum StandardTemplate {
    // spotless:off
    //                             to      rules                 what must be filled in                                                what may be filled in                                                                      purpose
    // to a buyer
    DELAY_APOLOGY                 (BUYER,  "SIT-1",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, LAST_SCAN, CARRIER, TRACKING_NUMBER, EXPECTED_BY),                "The parcel is late: apologise, say where it is, offer to wait, refund or reship."),
    DELIVERED_NOT_RECEIVED        (BUYER,  "ATZ-5",              needs(ORDER_ID, DELIVERED_ON, PROMISE, SELLER_NAME),                  may(BUYER_NAME, CARRIER, TRACKING_NUMBER),                                                 "Tracking shows the delivery, the buyer has nothing: ask to look around, and ask the carrier."),
    REFUND_OR_RESHIP              (BUYER,  "SIT-1 SIT-13 ATZ-6", needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "The parcel did not come: offer a refund or a new one."),
    MANUAL                        (BUYER,  "SIT-7",              needs(Placeholder.MANUAL, PROMISE, SELLER_NAME),                                  may(BUYER_NAME, ORDER_ID, PRODUCT),                                                        "Explain how to use it, step by step."),
    PARTIAL_REFUND_OFFER          (BUYER,  "SIT-3 RET-3",        needs(ORDER_ID, AMOUNT, PROMISE, SELLER_NAME),                        may(BUYER_NAME, PRODUCT),                                                                  "A flaw: offer to keep it for a part of the price, a replacement or a return."),
    REPLACEMENT                   (BUYER,  "SIT-2",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, SOLUTION, REPLACEMENT_TRACKING),                                  "Announce a replacement at the seller's cost."),
    PHOTO_REQUEST                 (BUYER,  "SIT-2 SIT-3",        needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "Ask for photos of the damage."),
    CANCELLATION_AFTER_SHIPPING   (BUYER,  "SIT-10",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, SHIPPED_ON, CARRIER),                                                      "It is on its way: refuse the parcel, return it or keep it."),
    ADDRESS_CHANGE_BEFORE_SHIPPING(BUYER,  "SIT-11",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME),                                                                           "Say how the address is changed in the Amazon account."),
    ADDRESS_CHANGE_AFTER_SHIPPING (BUYER,  "SIT-11",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, CARRIER, TRACKING_NUMBER),                                                 "Ask the carrier to redirect the parcel, and report."),
    WITHDRAWAL_STEPS              (BUYER,  "ATZ-14",             needs(ORDER_ID, SELLER_NAME),                                         may(BUYER_NAME, CLAIM_ID),                                                                 "The buyer is satisfied: how a claim is withdrawn, if the buyer wishes."),
    CHARGEBACK_ENQUIRY            (BUYER,  "CBK-2",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, DELIVERED_ON),                                                    "Ask about a disputed payment: arrival, quality, use of the card."),
    MAIN_PRODUCT_MISSING          (BUYER,  "SIT-4",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "The main item was missing: send it, or refund."),
    ACCESSORY_MISSING             (BUYER,  "SIT-5",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, AMOUNT),                                                          "Send the missing part."),
    WRONG_PRODUCT                 (BUYER,  "SIT-6",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, AMOUNT),                                                          "The wrong item came: the right one, a part of the price, or a refund."),
    RETURN_REASON_QUESTION        (BUYER,  "RET-1 SIT-8",        needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "Ask for the reason of a return."),
    RETURN_AUTHORISED             (BUYER,  "RET-3 SIT-8",        needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "The return is authorised: how it goes on."),
    CANCELLATION_BEFORE_SHIPPING  (BUYER,  "SIT-9",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME),                                                                           "Not sent yet: how the buyer cancels, with a reason."),
    TRACKING_ENQUIRY              (BUYER,  "SIT-12",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, CARRIER, TRACKING_NUMBER, LAST_SCAN),                                      "Tracking is silent: the carrier is asked, the result follows."),
    PARCEL_LOST                   (BUYER,  "SIT-13",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, CARRIER),                                                                  "The parcel is lost: a new one or a refund."),
    CARRIER_COMPLAINT             (BUYER,  "SIT-14",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, CARRIER),                                                                  "The carrier served badly: listen, take it up, report."),
    WARRANTY                      (BUYER,  "SIT-15",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT, AMOUNT),                                                          "It failed after a while: a new one, a part of the price, or repair."),
    SHIPPING_COST_EXPLAINED       (BUYER,  "SIT-16",             needs(ORDER_ID, DEDUCTION, REFUND_AMOUNT, PROMISE, SELLER_NAME),      may(BUYER_NAME, REASON),                                                                   "Explain what was deducted for shipping."),
    REFUND_CONFIRMED              (BUYER,  "SIT-17",             needs(ORDER_ID, REFUND_AMOUNT, PROMISE, SELLER_NAME),                 may(BUYER_NAME, PRODUCT),                                                                  "Confirm a refund."),
    NEW_ADDRESS_REQUEST           (BUYER,  "SIT-18",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME),                                                                           "Undeliverable: ask to check the address; reship or refund."),
    SIZE_OR_COLOUR                (BUYER,  "SIT-19",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, LISTING, PRODUCT),                                                         "Not as expected: what the listing says, exchange or return."),
    SETTLE_BEFORE_CLAIM           (BUYER,  "SIT-20",             needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, REASON),                                                                   "The buyer is upset: solve it today, with choices."),
    REMEDY_FOLLOW_UP              (BUYER,  "ATZ-6",              needs(ORDER_ID, PROMISE, SELLER_NAME),                                may(BUYER_NAME, PRODUCT),                                                                  "Ask whether the remedy helped."),
    MISUNDERSTANDING              (BUYER,  "ATZ-3",              needs(ORDER_ID, REASON, PROMISE, SELLER_NAME),                        may(BUYER_NAME, PRODUCT),                                                                  "Explain a misunderstanding."),
    PRESALE_ANSWER                (BUYER,  "MSG-2",              needs(DETAILS, PROMISE, SELLER_NAME),                                 may(BUYER_NAME, PRODUCT),                                                                  "Answer a question before the sale."),
    LATE_ANSWER                   (BUYER,  "MSG-1",              needs(DETAILS, PROMISE, SELLER_NAME),                                 may(BUYER_NAME, ORDER_ID),                                                                 "Answer late, with an apology."),
    PAYMENT_ALREADY_MADE          (BUYER,  "CBK-6",              needs(ORDER_ID, REFUND_AMOUNT, PROMISE, SELLER_NAME),                 may(BUYER_NAME),                                                                           "The buyer has been paid already."),
    FEEDBACK_ANSWER               (BUYER,  "FBK-1",              needs(SELLER_NAME),                                                   may(SOLUTION),                                                                             "A public answer under feedback."),

    // to Amazon, or to a bank through it
    DELIVERED_TO_AMAZON           (AMAZON, "ATZ-5",              needs(ORDER_ID, CARRIER, TRACKING_NUMBER, DELIVERED_ON, SELLER_NAME), may(CLAIM_ID, SHIPPED_ON, EVIDENCE),                                                       "Answer a claim with the proof of delivery."),
    CLAIM_ANSWER                  (AMAZON, "ATZ-3",              needs(ORDER_ID, DETAILS, SELLER_NAME),                                may(CLAIM_ID, EVIDENCE, ATTEMPTS),                                                         "Answer a claim with the evidence there is."),
    SIZE_STATED                   (AMAZON, "ATZ-8",              needs(ORDER_ID, LISTING, SELLER_NAME),                                may(CLAIM_ID, EVIDENCE),                                                                   "Answer a claim with the listing that states the size."),
    IMPROPER_USE                  (AMAZON, "ATZ-9",              needs(ORDER_ID, DETAILS, SELLER_NAME),                                may(CLAIM_ID, EVIDENCE),                                                                   "Answer a claim: the goods broke in improper use."),
    NO_RETURN                     (AMAZON, "ATZ-10",             needs(ORDER_ID, SELLER_NAME),                                         may(CLAIM_ID, EVIDENCE),                                                                   "Answer a claim for a refund: no return was tracked."),
    CONTACT_ATTEMPTS              (AMAZON, "ATZ-13",             needs(ORDER_ID, ATTEMPTS, SELLER_NAME),                               may(CLAIM_ID, EVIDENCE),                                                                   "Answer a claim with the proof of the contact attempts."),
    APPEAL                        (AMAZON, "ATZ-15",             needs(ORDER_ID, DETAILS, SELLER_NAME),                                may(CLAIM_ID, EVIDENCE),                                                                   "Appeal a granted claim."),
    CHARGEBACK_REPRESENTMENT      (AMAZON, "CBK-2 CBK-4",        needs(ORDER_ID, SELLER_NAME),                                         may(CHARGEBACK_ID, SHIPPED_ON, CARRIER, TRACKING_NUMBER, DELIVERED_ON, EVIDENCE, DETAILS), "Dispute a chargeback with the evidence."),
    SELLER_SUPPORT_ANSWER         (AMAZON, "NTC-4",              needs(MATTER, DETAILS, PROPOSAL, SELLER_NAME),                        may(),                                                                                     "Answer seller support, in the six parts."),
    WARNING_APPEAL                (AMAZON, "NTC-5",              needs(MATTER, DETAILS, SELLER_NAME),                                  may(EVIDENCE),                                                                             "Appeal a wrong warning."),
    FEEDBACK_REMOVAL_REQUEST      (AMAZON, "FBK-2",              needs(ORDER_ID, GROUND, SELLER_NAME),                                 may(),                                                                                     "Ask Amazon to remove feedback, naming the ground."),
    REIMBURSEMENT_CLAIM           (AMAZON, "RET-7",              needs(ORDER_ID, DETAILS, SELLER_NAME),                                may(EVIDENCE),                                                                             "Claim reimbursement for an abused return.");
    // spotless:on

    private final Audience audience;
    private final List<RuleId> rules;
    private final Set<Placeholder> needed;
    private final Set<Placeholder> optional;
    private final String purpose;

    StandardTemplate(
            Audience audience, String rules, Set<Placeholder> needed, Set<Placeholder> optional, String purpose) {
        this.audience = audience;
        this.rules = Splitter.on(' ').splitToStream(rules).map(RuleId::of).collect(ImmutableList.toImmutableList());
        this.needed = needed;
        this.optional = optional;
        this.purpose = purpose;
    }

    private static Set<Placeholder> needs(Placeholder... placeholders) {
        return ImmutableSet.copyOf(placeholders);
    }

    private static Set<Placeholder> may(Placeholder... placeholders) {
        return ImmutableSet.copyOf(placeholders);
    }

    /**
     * Finds a template by its kebab form.
     *
     * @param kebab such as {@code photo-request}
     * @return the template, or empty if none of that name comes with the product
     */
    public static Optional<StandardTemplate> find(String kebab) {
        return Arrays.stream(values())
                .filter(template -> template.kebab().equals(kebab))
                .findFirst();
    }

    /**
     * Returns its name as files and the command line write it.
     *
     * @return the name, such as {@code photo-request}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Returns whom it is written to.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns the rules that ask for it.
     *
     * @return the rules
     */
    public List<RuleId> rules() {
        return rules;
    }

    /**
     * Returns what has to be filled in: a text without it is not sent out (RPL-10).
     *
     * @return the placeholders
     */
    public Set<Placeholder> needed() {
        return needed;
    }

    /**
     * Returns what is filled in where it is known.
     *
     * @return the placeholders
     */
    public Set<Placeholder> optional() {
        return optional;
    }

    /**
     * Says what it is for.
     *
     * @return the sentence
     */
    public String purpose() {
        return purpose;
    }
}
