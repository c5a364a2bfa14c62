package org.recourse.amazon.mail;

/** A mail is damaged, or built to be hard to read. */
final class UnreadableMail extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableMail(String reason, Throwable cause) {
        super(reason, cause);
    }

    UnreadableMail(String reason) {
        super(reason);
    }
}
