package org.recourse.amazon.scan;

/** The file as a whole has to go to the reader that understands every shape. */
final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPlainException(String reason) {
        super(reason, null, false, false);
    }

    static void unless(boolean isPlain, String reason) {
        if (!isPlain) {
            throw new NotPlainException(reason);
        }
    }
}
