package org.recourse.domain.reply;

/**
 * A way to reach somebody that stands in a text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param begin its first character
 * @param end behind its last one
 */
public record Contact(Kind kind, int begin, int end) {
    /** What sort of way. */
    public enum Kind {
        /** An e-mail address. */
        EMAIL_ADDRESS,

        /** A phone number. */
        PHONE_NUMBER,

        /** An address in the web. */
        LINK
    }
}
