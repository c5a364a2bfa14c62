package org.recourse.cli.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.domain.health.Window;

/** Reads a window of days. */
final class Windows {
    private static final String OPTION = "--window";
    private static final String BETWEEN = "..";

    private Windows() {}

    /** Reads {@code FROM..TO}, both included; null stays null. */
    static @Nullable Window parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw Failure.usage(
                    "%s is no window: %s".formatted(OPTION, text), "give two dates, such as 2026-05-01..2026-06-30");
        }
        LocalDate from = AsOf.date(OPTION, text.substring(0, between));
        LocalDate to = AsOf.date(OPTION, text.substring(between + BETWEEN.length()));
        if (to.isBefore(from)) {
            throw Failure.usage("%s: it ends before it begins: %s".formatted(OPTION, text), null);
        }
        return new Window(from, to);
    }
}
