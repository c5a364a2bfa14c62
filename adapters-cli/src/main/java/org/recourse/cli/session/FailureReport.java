package org.recourse.cli.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.document.Json;
import org.recourse.cli.terminal.SafeText;

/** Tells the user on standard error what went wrong: one line and a hint, or one JSON object. */
public final class FailureReport {
    private final PrintWriter err;
    private final boolean json;
    private final boolean trace;

    /**
     * Builds a report.
     *
     * @param err standard error
     * @param json true for one JSON object
     * @param trace true to show where in the program it happened
     */
    public FailureReport(PrintWriter err, boolean json, boolean trace) {
        this.err = err;
        this.json = json;
        this.trace = trace;
    }

    /**
     * Reports a failure.
     *
     * @param failure the failure
     * @return the number that the process ends with
     */
    public int tell(Failure failure) {
        if (json) {
            Json.write(new Fields().put("error", fields(failure)), err);
        } else {
            tellPeople(failure);
        }
        err.flush();
        return failure.exit().number();
    }

    private Fields fields(Failure failure) {
        Fields fields = new Fields()
                .put("code", failure.code())
                .put("message", failure.text())
                .put("hint", failure.hint())
                .putAll(failure.details());
        return trace && failure.getCause() != null ? fields.put("trace", trace(failure)) : fields;
    }

    private void tellPeople(Failure failure) {
        line("recourse: " + failure.text());
        if (failure.hint() != null) {
            failure.hint().lines().forEach(hint -> line("  " + hint));
        }
        if (trace && failure.getCause() != null) {
            err.print(trace(failure));
        }
    }

    private void line(String text) {
        err.print(SafeText.of(text));
        err.print('\n');
    }

    private static String trace(Failure failure) {
        @Nullable Throwable cause = failure.getCause();
        StringWriter text = new StringWriter();
        if (cause != null) {
            cause.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
