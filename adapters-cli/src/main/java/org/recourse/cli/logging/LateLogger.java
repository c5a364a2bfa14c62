package org.recourse.cli.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

/** Hands to Logback what is to be logged. */
final class LateLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    LateLogger(String name) {
        this.name = name;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        LateLogging.logger(name).log(marker, LateLogger.class.getName(), level.toInt(), pattern, arguments, thrown);
    }

    @Override
    public boolean isTraceEnabled() {
        return LateLogging.isLogged(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return LateLogging.isLogged(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return LateLogging.isLogged(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return LateLogging.isLogged(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return LateLogging.isLogged(Level.ERROR);
    }
}
