package org.recourse.domain.situation;

import static org.recourse.domain.playbook.Fact.BUYER_INSISTS;
import static org.recourse.domain.playbook.Fact.CHEAP_TO_REPLACE;
import static org.recourse.domain.playbook.Fact.DEFECT_VISIBLE;
import static org.recourse.domain.playbook.Fact.DELIVERY_SHOWN;
import static org.recourse.domain.playbook.Fact.IN_STOCK;
import static org.recourse.domain.playbook.Fact.IN_WARRANTY;
import static org.recourse.domain.playbook.Fact.LOST_BY_CARRIER;
import static org.recourse.domain.playbook.Fact.ORDER_SHIPPED;
import static org.recourse.domain.playbook.Fact.PAID_ALREADY;
import static org.recourse.domain.playbook.Fact.PHOTO_SEEN;
import static org.recourse.domain.playbook.Fact.REASON_KNOWN;
import static org.recourse.domain.playbook.Fact.REPAIRABLE;
import static org.recourse.domain.playbook.Fact.SELLERS_FAULT;
import static org.recourse.domain.playbook.Fact.TRACKING_RECOGNISED;
import static org.recourse.domain.playbook.Premises.NONE;
import static org.recourse.domain.playbook.Premises.no;
import static org.recourse.domain.playbook.Premises.unless;
import static org.recourse.domain.playbook.Premises.yes;
import static org.recourse.domain.situation.BuyerSituation.ACCESSORY_MISSING;
import static org.recourse.domain.situation.BuyerSituation.ADDRESS_CHANGE;
import static org.recourse.domain.situation.BuyerSituation.CANCELLATION_WANTED;
import static org.recourse.domain.situation.BuyerSituation.CARRIER_SERVICE;
import static org.recourse.domain.situation.BuyerSituation.DAMAGED_ON_ARRIVAL;
import static org.recourse.domain.situation.BuyerSituation.MAIN_PRODUCT_MISSING;
import static org.recourse.domain.situation.BuyerSituation.NOT_RECEIVED;
import static org.recourse.domain.situation.BuyerSituation.PARCEL_LOST;
import static org.recourse.domain.situation.BuyerSituation.QUALITY_DEFECT;
import static org.recourse.domain.situation.BuyerSituation.REFUND_ASKED;
import static org.recourse.domain.situation.BuyerSituation.RETURN_WANTED;
import static org.recourse.domain.situation.BuyerSituation.SHIPPING_COST;
import static org.recourse.domain.situation.BuyerSituation.SIZE_OR_COLOUR;
import static org.recourse.domain.situation.BuyerSituation.SLOW_DELIVERY;
import static org.recourse.domain.situation.BuyerSituation.THREAT;
import static org.recourse.domain.situation.BuyerSituation.USAGE_QUESTION;
import static org.recourse.domain.situation.BuyerSituation.WARRANTY;
import static org.recourse.domain.situation.BuyerSituation.WRONG_ADDRESS;
import static org.recourse.domain.situation.BuyerSituation.WRONG_PRODUCT;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.playbook.CostBearer;
import org.recourse.domain.playbook.Findings;
import org.recourse.domain.playbook.Premises;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.rule.RuleId;

/** What to write to a buyer in which situation (SIT-1 to SIT-20), the stronger row first. */
public enum SituationPlay {
    // spotless:off
    //                  situation             premises                 letter                                           cost               rule      do                                                                                                                          because
    PAID_BEFORE        (Is.ABOUT_MONEY,       yes(PAID_ALREADY),       StandardTemplate.PAYMENT_ALREADY_MADE,           CostBearer.NOBODY, "CBK-6",  "Tell of the payment already made; do not pay again.",                                                                      "The buyer has been paid for this order."),
    RETURN_INSISTED    (Is.RETURNABLE,        yes(BUYER_INSISTS),      StandardTemplate.RETURN_AUTHORISED,              CostBearer.OPEN,   "RET-3",  "Let the return go through without delay.",                                                                                 "Who insists, and is made to wait, files a claim."),
    PROVEN             (NOT_RECEIVED,         yes(DELIVERY_SHOWN),     StandardTemplate.DELIVERED_NOT_RECEIVED,         CostBearer.NOBODY, "SIT-1",  "Say where and when it was delivered, and ask to look with neighbours and the household.",                                  "The proof of delivery is there, and most parcels of that sort are found."),
    GONE               (NOT_RECEIVED,         yes(LOST_BY_CARRIER),    StandardTemplate.PARCEL_LOST,                    CostBearer.SELLER, "SIT-1",  "Offer a new parcel or the money, at the buyer's choice.",                                                                  "A lost parcel is the seller's to replace."),
    UNTRACKED          (NOT_RECEIVED,         no(TRACKING_RECOGNISED), StandardTemplate.REFUND_OR_RESHIP,               CostBearer.SELLER, "ATZ-6",  "Offer a new parcel or the money, at the buyer's choice.",                                                                  "Without tracking that Amazon recognises nothing can be proven later."),
    UNDERWAY           (NOT_RECEIVED,         NONE,                    StandardTemplate.DELAY_APOLOGY,                  CostBearer.NOBODY, "SIT-1",  "Apologise, say where the parcel is, and ask whether to wait or to have the money back.",                                   "As long as it moves, most buyers wait when they are told where it is."),
    UNSEEN_DEFECT      (QUALITY_DEFECT,       unless(PHOTO_SEEN),      StandardTemplate.PHOTO_REQUEST,                  CostBearer.NOBODY, "SIT-2",  "Ask for photos first.",                                                                                                    "What is to be done depends on what the defect is."),
    CLEAR_DEFECT       (QUALITY_DEFECT,       yes(DEFECT_VISIBLE),     StandardTemplate.REPLACEMENT,                    CostBearer.SELLER, "SIT-2",  "Replace it at the seller's cost and explain; do not jump to a refund.",                                                    "A clear defect is the seller's to put right, and a new one keeps the sale."),
    UNCLEAR_DEFECT     (QUALITY_DEFECT,       no(DEFECT_VISIBLE),      StandardTemplate.MISUNDERSTANDING,               CostBearer.NOBODY, "SIT-2",  "Explain how it is meant to be.",                                                                                           "What is no defect is explained, not paid for."),
    UNJUDGED_DEFECT    (QUALITY_DEFECT,       NONE,                    StandardTemplate.PHOTO_REQUEST,                  CostBearer.NOBODY, "SIT-2",  "Decide by the photo whether the defect is plain to see; if it does not show, ask for another one.",                        "What is to be done depends on what the defect is."),
    UNSEEN_DAMAGE      (DAMAGED_ON_ARRIVAL,   unless(PHOTO_SEEN),      StandardTemplate.PHOTO_REQUEST,                  CostBearer.NOBODY, "SIT-3",  "Apologise, ask for photos and explain that it happened on the way.",                                                       "Photos are what the carrier and Amazon ask for."),
    DAMAGE             (DAMAGED_ON_ARRIVAL,   NONE,                    StandardTemplate.PARTIAL_REFUND_OFFER,           CostBearer.SELLER, "SIT-3",  "Offer a part of the price or a new one.",                                                                                  "The buyer chooses what helps; a part of the price costs least."),
    MAIN_IN_STOCK      (MAIN_PRODUCT_MISSING, yes(IN_STOCK),           StandardTemplate.MAIN_PRODUCT_MISSING,           CostBearer.SELLER, "SIT-4",  "Apologise and send it if the buyer will wait, else refund.",                                                               "It is there to be sent."),
    MAIN_SOLD_OUT      (MAIN_PRODUCT_MISSING, no(IN_STOCK),            StandardTemplate.REFUND_CONFIRMED,               CostBearer.SELLER, "SIT-4",  "Apologise, refund and say so.",                                                                                            "What cannot be sent has to be refunded."),
    MAIN_GONE          (MAIN_PRODUCT_MISSING, NONE,                    StandardTemplate.MAIN_PRODUCT_MISSING,           CostBearer.SELLER, "SIT-4",  "Apologise and offer to send it or to refund; see first whether it is in stock.",                                           "What cannot be sent has to be refunded."),
    SPARE              (ACCESSORY_MISSING,    yes(IN_STOCK),           StandardTemplate.ACCESSORY_MISSING,              CostBearer.SELLER, "SIT-5",  "Send the part.",                                                                                                           "A part costs less than anything else."),
    NO_SPARE           (ACCESSORY_MISSING,    no(IN_STOCK),            StandardTemplate.ACCESSORY_MISSING,              CostBearer.SELLER, "SIT-5",  "Take the part from an unsellable unit; if the buyer declines, offer a part of the price, then the part.",                  "An unsellable unit costs nothing any more."),
    PART               (ACCESSORY_MISSING,    NONE,                    StandardTemplate.ACCESSORY_MISSING,              CostBearer.SELLER, "SIT-5",  "Apologise and find out which part it is; see first whether there is a spare one.",                                         "A part costs less than anything else."),
    WRONG              (WRONG_PRODUCT,        NONE,                    StandardTemplate.WRONG_PRODUCT,                  CostBearer.SELLER, "SIT-6",  "Offer the right one, a part of the price or the money, as a list; ask for nothing back that costs more than it is worth.", "The way back often costs more than the goods."),
    USAGE              (USAGE_QUESTION,       NONE,                    StandardTemplate.MANUAL,                         CostBearer.NOBODY, "SIT-7",  "Thank, send the steps, point to the listing; then improve the listing.",                                                   "A question that is answered is no return."),
    RETURN_UNEXPLAINED (RETURN_WANTED,        unless(REASON_KNOWN),    StandardTemplate.RETURN_REASON_QUESTION,         CostBearer.NOBODY, "RET-1",  "Ask for the reason.",                                                                                                      "The reason decides who pays and what to offer."),
    RETURN             (RETURN_WANTED,        NONE,                    StandardTemplate.PARTIAL_REFUND_OFFER,           CostBearer.SELLER, "RET-3",  "Offer the cheapest remedy that the buyer may accept first.",                                                               "Keeping it for a part of the price is cheaper for both than the way back."),
    CANCEL_SENT        (CANCELLATION_WANTED,  yes(ORDER_SHIPPED),      StandardTemplate.CANCELLATION_AFTER_SHIPPING,    CostBearer.OPEN,   "SIT-10", "Explain that it cannot be stopped: refuse the parcel, or return it; refund early when bad feedback threatens.",            "It is on its way."),
    CANCEL             (CANCELLATION_WANTED,  NONE,                    StandardTemplate.CANCELLATION_BEFORE_SHIPPING,   CostBearer.NOBODY, "SIT-9",  "Cancel with the buyer's own reason.",                                                                                      "What the buyer cancels does not count in the cancel rate."),
    ADDRESS_SENT       (ADDRESS_CHANGE,       yes(ORDER_SHIPPED),      StandardTemplate.ADDRESS_CHANGE_AFTER_SHIPPING,  CostBearer.OPEN,   "SIT-11", "Ask the carrier to redirect it; send a new one if it is cheap, else explain.",                                             "It is on its way."),
    ADDRESS            (ADDRESS_CHANGE,       NONE,                    StandardTemplate.ADDRESS_CHANGE_BEFORE_SHIPPING, CostBearer.NOBODY, "SIT-11", "Tell the buyer how to change it with Amazon.",                                                                             "Only an address that Amazon knows is covered."),
    SLOW               (SLOW_DELIVERY,        NONE,                    StandardTemplate.TRACKING_ENQUIRY,               CostBearer.NOBODY, "SIT-12", "Apologise, give the last scan, promise a check within a day, ask the carrier and report back.",                            "A buyer who hears something waits; one who hears nothing files a claim."),
    LOST_SOLD_OUT      (PARCEL_LOST,          no(IN_STOCK),            StandardTemplate.REFUND_CONFIRMED,               CostBearer.SELLER, "SIT-13", "Apologise, refund and say so.",                                                                                            "What cannot be sent has to be refunded."),
    LOST               (PARCEL_LOST,          NONE,                    StandardTemplate.PARCEL_LOST,                    CostBearer.SELLER, "SIT-13", "Apologise; a new parcel or the money, at the buyer's choice.",                                                             "A lost parcel is the seller's to replace."),
    SERVICE            (CARRIER_SERVICE,      NONE,                    StandardTemplate.CARRIER_COMPLAINT,              CostBearer.NOBODY, "SIT-14", "Stay calm, listen, name a time, and follow up.",                                                                           "The anger is not about the goods."),
    WARRANTY_OVER      (WARRANTY,             no(IN_WARRANTY),         StandardTemplate.MISUNDERSTANDING,               CostBearer.BUYER,  "SIT-15", "Say kindly that the warranty is over, and what a repair or a part would cost.",                                            "After the warranty only goodwill is left, and a repair serves the buyer too."),
    WARRANTY_CHEAP     (WARRANTY,             yes(CHEAP_TO_REPLACE),   StandardTemplate.REPLACEMENT,                    CostBearer.SELLER, "SIT-15", "Send a new one.",                                                                                                          "It is small and cheap; everything else costs more."),
    WARRANTY_NO_SHOP   (WARRANTY,             no(REPAIRABLE),          StandardTemplate.PARTIAL_REFUND_OFFER,           CostBearer.SELLER, "SIT-15", "Offer a part of the price.",                                                                                               "It is big or dear, and nobody near the buyer repairs it."),
    WARRANTY_DEAR      (WARRANTY,             NONE,                    StandardTemplate.WARRANTY,                       CostBearer.SELLER, "SIT-15", "Offer a part of the price or a repair.",                                                                                   "It is big or dear; the way back and a new one cost more."),
    SHIPPING_OURS      (SHIPPING_COST,        yes(SELLERS_FAULT),      StandardTemplate.REFUND_CONFIRMED,               CostBearer.SELLER, "SIT-16", "Give the shipping back, both ways; deduct nothing.",                                                                       "Who caused the way back pays it, and here it is the seller."),
    SHIPPING           (SHIPPING_COST,        NONE,                    StandardTemplate.SHIPPING_COST_EXPLAINED,        CostBearer.BUYER,  "SIT-16", "Explain the deduction, and charge the inner rate only.",                                                                   "Whoever caused the way back pays it, and no more than it cost."),
    REFUND_EXPLAINED   (REFUND_ASKED,         yes(REASON_KNOWN),       StandardTemplate.PARTIAL_REFUND_OFFER,           CostBearer.SELLER, "SIT-17", "Settle it by agreement: a part of the price first, then the whole, refunded in time; appeal abuse.",                       "The reason is known; now the buyer wants to hear what follows."),
    REFUND_WANTED      (REFUND_ASKED,         NONE,                    StandardTemplate.RETURN_REASON_QUESTION,         CostBearer.NOBODY, "SIT-17", "Confirm the reason, settle it by agreement and refund in time; appeal abuse.",                                             "The reason decides what is due."),
    ADDRESS_WRONG      (WRONG_ADDRESS,        NONE,                    StandardTemplate.NEW_ADDRESS_REQUEST,            CostBearer.BUYER,  "SIT-18", "Ask for the address; send it again if the buyer wishes.",                                                                  "Without an address there is no second try."),
    SIZE_LISTED        (SIZE_OR_COLOUR,       NONE,                    StandardTemplate.SIZE_OR_COLOUR,                 CostBearer.BUYER,  "SIT-19", "Say what the listing states, and offer an exchange.",                                                                      "What the listing states is no defect; an exchange keeps the sale."),
    THREATENED         (THREAT,               NONE,                    StandardTemplate.SETTLE_BEFORE_CLAIM,            CostBearer.SELLER, "SIT-20", "Settle it before it is filed; the first answer has to be fast.",                                                           "What is settled today does not count.");
    // spotless:on

    /** The words of the column {@code situation} that mean several. */
    private static final class Is {
        static final Set<BuyerSituation> ABOUT_MONEY = Sets.immutableEnumSet(
                NOT_RECEIVED,
                QUALITY_DEFECT,
                DAMAGED_ON_ARRIVAL,
                MAIN_PRODUCT_MISSING,
                ACCESSORY_MISSING,
                WRONG_PRODUCT,
                RETURN_WANTED,
                PARCEL_LOST,
                REFUND_ASKED);
        static final Set<BuyerSituation> RETURNABLE = Sets.immutableEnumSet(
                QUALITY_DEFECT, DAMAGED_ON_ARRIVAL, ACCESSORY_MISSING, WRONG_PRODUCT, RETURN_WANTED, SIZE_OR_COLOUR);
    }

    private final Set<BuyerSituation> situations;
    private final Premises premises;
    private final StandardTemplate letter;
    private final CostBearer cost;
    private final RuleId rule;
    private final String advice;
    private final String reason;

    SituationPlay(
            BuyerSituation situation,
            Premises premises,
            StandardTemplate letter,
            CostBearer cost,
            String rule,
            String advice,
            String reason) {
        this(Sets.immutableEnumSet(situation), premises, letter, cost, rule, advice, reason);
    }

    SituationPlay(
            Set<BuyerSituation> situations,
            Premises premises,
            StandardTemplate letter,
            CostBearer cost,
            String rule,
            String advice,
            String reason) {
        this.situations = situations;
        this.premises = premises;
        this.letter = letter;
        this.cost = cost;
        this.rule = RuleId.of(rule);
        this.advice = advice;
        this.reason = reason;
    }

    /**
     * Says what to write.
     *
     * @param situation what the buyer writes about
     * @param findings what is known
     * @return the first row that fits; one does for every situation, whatever is known
     */
    public static SituationPlay advise(BuyerSituation situation, Findings findings) {
        return rows(situation)
                .filter(row -> row.premises.areMetBy(findings))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row for " + situation));
    }

    /** Lists the rows of a situation, the stronger one first. */
    static Stream<SituationPlay> rows(BuyerSituation situation) {
        return Arrays.stream(values()).filter(row -> row.situations.contains(situation));
    }

    /**
     * Returns what the buyer writes about.
     *
     * @return the situations for which the row is
     */
    public Set<BuyerSituation> situations() {
        return situations;
    }

    /**
     * Returns what the row asks of the facts.
     *
     * @return the premises
     */
    public Premises premises() {
        return premises;
    }

    /**
     * Returns the letter to write.
     *
     * @return the template
     */
    public StandardTemplate letter() {
        return letter;
    }

    /**
     * Returns who bears the cost.
     *
     * @return the side
     */
    public CostBearer cost() {
        return cost;
    }

    /**
     * Returns the rule that advises it.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Says what to do.
     *
     * @return the sentence
     */
    public String advice() {
        return advice;
    }

    /**
     * Says why.
     *
     * @return the sentence
     */
    public String reason() {
        return reason;
    }
}
