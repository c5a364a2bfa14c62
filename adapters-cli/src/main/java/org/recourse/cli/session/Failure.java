package org.recourse.cli.session;

import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;

/** A command that ends without doing what was asked, and what the user is told. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exit;
    private final String code;
    private final @Nullable String hint;
    private final transient Fields details;

    private Failure(
            ExitCode exit,
            String code,
            String message,
            @Nullable String hint,
            Fields details,
            @Nullable Throwable cause) {
        super(message, cause);
        this.exit = exit;
        this.code = code;
        this.hint = hint;
        this.details = details;
    }

    /**
     * Builds a failure.
     *
     * @param exit how the program ends
     * @param code its name for scripts, in kebab form
     * @param message what went wrong, in plain words
     * @param hint what to do about it, or null
     */
    public Failure(ExitCode exit, String code, String message, @Nullable String hint) {
        this(exit, code, message, hint, new Fields(), null);
    }

    /**
     * Builds the failure of a command that was called wrongly.
     *
     * @param message what is wrong
     * @param hint what would be right, or null
     * @return the failure
     */
    public static Failure usage(String message, @Nullable String hint) {
        return new Failure(ExitCode.USAGE, "usage", message, hint);
    }

    /**
     * Returns this failure with more for scripts to read.
     *
     * @param more the fields beside code, message and hint
     * @return the failure
     */
    public Failure with(Fields more) {
        return new Failure(exit, code, text(), hint, more, getCause());
    }

    /**
     * Returns this failure with its cause, which is shown on demand only.
     *
     * @param cause the cause
     * @return the failure
     */
    public Failure because(Throwable cause) {
        return new Failure(exit, code, text(), hint, details, cause);
    }

    ExitCode exit() {
        return exit;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String hint() {
        return hint;
    }

    Fields details() {
        return details;
    }
}
