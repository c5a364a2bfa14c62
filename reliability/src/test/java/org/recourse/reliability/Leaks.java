package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** Listens to answers and to the log, and notes which of some texts were told where none should be. */
final class Leaks {
    private final Needles anybody;
    private final Map<String, Set<String>> leaks = new TreeMap<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    Leaks(Needles anybody) {
        this.anybody = anybody;
    }

    /** Takes everything that is logged from now on. */
    void tapTheLog() {
        log.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(log);
        });
    }

    void leaveTheLog() {
        loggers().forEach(logger -> {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(log);
        });
    }

    private static List<Logger> loggers() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return List.of(context.getLogger("org.recourse"), context.getLogger("org.sqlite"));
    }

    /** Looks through what was logged. */
    void hearTheLog() {
        assertFalse(log.list.isEmpty(), "something is logged");
        new ArrayList<>(log.list).forEach(event -> {
            hear("the log", event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                hear(
                        "an exception in the log",
                        String.valueOf(event.getThrowableProxy().getMessage()));
            }
        });
    }

    void hear(String where, Recourse.Ended ended) {
        assertTrue(ended.exit() < 70, where + ": " + ended.err());
        hear(where, ended.out());
        hear(where, ended.err());
    }

    void hear(String where, String text) {
        anybody.in(text).forEach(found -> leaked(where, found));
    }

    void leaked(String where, String text) {
        leaks.computeIfAbsent(text, any -> new TreeSet<>()).add(where);
    }

    /** Lists what of some people was told, and where. */
    List<String> of(Buyer... buyers) {
        return List.of(buyers).stream()
                .flatMap(Buyer::texts)
                .filter(leaks::containsKey)
                .map(text -> "%s in %s".formatted(text, leaks.get(text)))
                .toList();
    }
}
