package org.recourse.domain.casework;

/** What can be known of a case beside its history; values are kept in their text form. */
public enum Particular {
    /** The order that the case is about. */
    ORDER,
    /** The source's own id: claim id, chargeback id, message id, RMA id, notice id. */
    REFERENCE,
    /** Why the buyer complains, asks or returns; the name of a constant of the kind's reasons. */
    REASON,
    /** The money at stake, or the money of an act, such as {@code 12.50 USD}. */
    AMOUNT,
    /** Who pays, as a decision said; the name of a {@link Liability}. */
    LIABILITY,
    /** Whether the order counts, as a decision said; the name of a {@link MetricImpact}. */
    METRIC_IMPACT,
    /** The stars of a feedback, 1 to 5. */
    RATING,
    /** The kind of a notice. */
    NOTICE_KIND,
    /** How grave a notice is. */
    SEVERITY,
    /** Amazon's article number. */
    ASIN,
    /** The seller's article number. */
    SKU,
    /** The carrier of a return. */
    CARRIER,
    /** The carrier's number of a return's parcel. */
    TRACKING,
    /** Whether a return is within Amazon's policy: {@code true} or {@code false}. */
    IN_POLICY,
    /** The marketplace, where no order tells it. */
    MARKETPLACE,
    /** The channel of a contact attempt: mail, phone, sms, and so on. */
    CHANNEL,
    /** By when the seller promised the buyer something (MSG-4); an instant such as {@code 2026-11-21T10:00:00Z}. */
    PROMISE,
    /** The rules that a text breaks which was sent all the same (RPL-2 to RPL-11): their ids with blanks between. */
    BROKEN_RULES,
    /** What the receiving server found of a mail's authenticity (PRV-4), such as {@code dkim=pass, spf=pass, dmarc=pass}. */
    AUTHENTICATION,
    /** Why a mail could not be sorted; the name of a {@code Doubt} of notices. */
    DOUBT,
    /** Digest of the buyer's name or address. */
    BUYER,
    /** Digest of a subject line. */
    SUBJECT,
    /** Digest of a text: a message, a comment, a note. */
    TEXT;

    /**
     * Tells whether the value is the digest of personal data, whose words are kept apart (PRV-2).
     *
     * @return true for names, subjects and texts
     */
    public boolean isPersonal() {
        return this == BUYER || this == SUBJECT || this == TEXT;
    }
}
