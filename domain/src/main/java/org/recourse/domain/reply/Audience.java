package org.recourse.domain.reply;

/** Whom a text is written to. */
public enum Audience {
    /** A buyer, through Amazon's messages. */
    BUYER,

    /** Amazon's own people, or a bank through them. */
    AMAZON
}
