package org.recourse.application.desk;

/** The desk could not be read or written; nothing of the transaction was kept. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the desk. */
    public enum Fault {
        /** Other writers did not let go of it in time. */
        BUSY,
        /** What it holds is damaged. */
        DAMAGED,
        /** A newer version of the program wrote it. */
        TOO_NEW,
        /** It cannot be written: read-only, no space, no right, or an error of the disk. */
        UNWRITABLE
    }

    private final Fault fault;

    /**
     * Builds the exception.
     *
     * @param fault what is wrong
     * @param message the same in plain words, with the path and what to do; without personal data
     */
    public DeskException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    /**
     * Builds the exception with its cause.
     *
     * @param fault what is wrong
     * @param message the same in plain words, with the path and what to do; without personal data
     * @param cause the store's own exception
     */
    public DeskException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /**
     * Returns what is wrong.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }
}
