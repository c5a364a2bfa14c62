package org.recourse.application.intake;

/** A file cannot be read any further; nothing of it is taken in. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    /**
     * Builds the exception.
     *
     * @param rejection where and why
     */
    public RefusedFileException(Rejection rejection) {
        super(rejection.reason());
        this.rejection = rejection;
    }

    /**
     * Returns where and why.
     *
     * @return the rejection
     */
    public Rejection rejection() {
        return rejection;
    }
}
