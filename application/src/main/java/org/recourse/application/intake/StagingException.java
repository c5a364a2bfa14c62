package org.recourse.application.intake;

/** What can be read only once could not be kept where it can be read as often as needed. The fault is the machine's, not the input's. */
public final class StagingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Builds the exception.
     *
     * @param message what cannot be done where, and why, in plain words
     * @param cause what the machine says
     */
    public StagingException(String message, Throwable cause) {
        super(message, cause);
    }
}
