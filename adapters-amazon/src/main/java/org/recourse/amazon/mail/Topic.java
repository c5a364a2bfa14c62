package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import java.util.Arrays;

/** What a row of the rules tells of a mail. */
enum Topic {
    // the kind of mail
    /** A claim was filed. */
    CLAIM_FILED,
    /** A claim was decided. */
    CLAIM_DECIDED,
    /** A chargeback came. */
    CHARGEBACK_FILED,
    /** A chargeback was decided. */
    CHARGEBACK_DECIDED,
    /** A buyer wrote. */
    BUYER_MESSAGE,
    /** A copy of the seller's own message. */
    OWN_REPLY,
    /** A message of the seller's did not reach the buyer. */
    BOUNCE,
    /** A buyer wants to return something. */
    RETURN_REQUEST,
    /** A refund was made. */
    REFUND_ISSUED,
    /** A buyer asks to cancel. */
    CANCELLATION_REQUEST,
    /** Amazon asks something. */
    INQUIRY,
    /** Amazon warns. */
    WARNING,
    /** An ordinary mail that needs no work. */
    NO_CONCERN,

    // outcomes
    /** The claim was granted. */
    CLAIM_GRANTED,
    /** The claim was denied. */
    CLAIM_DENIED,
    /** The claim was withdrawn. */
    CLAIM_WITHDRAWN,
    /** Amazon pays for the claim. */
    CLAIM_AMAZON_PAYS,
    /** The chargeback was decided for the seller. */
    CHARGEBACK_WON,
    /** The chargeback was decided for the cardholder. */
    CHARGEBACK_LOST,

    // reasons
    /** The order did not arrive. */
    REASON_NOT_RECEIVED,
    /** The goods are not as described. */
    REASON_NOT_AS_DESCRIBED,
    /** The refund did not come. */
    REASON_REFUND_NOT_RECEIVED,
    /** The return was refused. */
    REASON_RETURN_REFUSED,
    /** The cardholder did not pay. */
    REASON_FRAUD,
    /** The refund was not processed. */
    REASON_REFUND_NOT_PROCESSED,
    /** The order was paid twice. */
    REASON_DUPLICATE,

    // particulars
    /** Nothing is asked of the seller now. */
    NO_ACTION,
    /** So many days are left. */
    DEADLINE_DAYS,
    /** So many hours are left. */
    DEADLINE_HOURS,
    /** There is time until a date. */
    DEADLINE_DATE,
    /** An amount follows. */
    AMOUNT;

    static Topic of(String kebab) {
        return Arrays.stream(values())
                .filter(topic -> topic.kebab().equals(kebab))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic of mails: " + kebab));
    }

    String kebab() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }
}
