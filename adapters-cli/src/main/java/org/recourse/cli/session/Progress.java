package org.recourse.cli.session;

import java.io.PrintWriter;
import java.util.Locale;
import org.recourse.cli.terminal.SafeText;

/** One line on standard error that shows how far a long work is, and is gone when it ends. Not safe for use by several threads. */
public final class Progress {
    private static final String ERASE = "\r\u001b[K";
    private static final long STEP = 1000;

    private final PrintWriter err;
    private final boolean shown;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /**
     * Shows how many rows of something are done, every thousand rows.
     *
     * @param what what is being worked on
     * @param rows how many rows are done
     */
    public void at(String what, long rows) {
        if (shown && rows % STEP == 0) {
            err.print(ERASE + String.format(Locale.ROOT, "%s: %,d rows", SafeText.of(what), rows));
            err.flush();
        }
    }

    /** Takes the line away. */
    public void end() {
        if (shown) {
            err.print(ERASE);
            err.flush();
        }
    }
}
