package org.recourse.cli.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LogbackServiceProvider;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Starts Logback when there is something to log: it takes longer than most commands, which log nothing. Safe for use by several threads. */
public final class LateLogging implements SLF4JServiceProvider {
    private static final String API = "2.0.99"; // any 2.0

    private static volatile Level least = Level.WARN;

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Builds the provider, as SLF4J asks for. */
    public LateLogging() {}

    /** Logback, once it is needed. */
    private static final class Logback {
        private static final LoggerContext CONTEXT = start();

        private static LoggerContext start() {
            LogbackServiceProvider provider = new LogbackServiceProvider();
            provider.initialize();
            LoggerContext context = (LoggerContext) provider.getLoggerFactory();
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(ch.qos.logback.classic.Level.TRACE);
            return context;
        }
    }

    /** Has SLF4J log by this class. To be called before anything else that may log. */
    public static void use() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, LateLogging.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /**
     * Says how much is logged from now on.
     *
     * @param verbosity -1 for errors only, 0 for warnings, 1 for information, 2 for everything
     */
    public static void setVerbosity(int verbosity) {
        least = switch (verbosity) {
            case -1 -> Level.ERROR;
            case 0 -> Level.WARN;
            case 1 -> Level.INFO;
            default -> Level.DEBUG;
        };
    }

    static boolean isLogged(Level level) {
        return level.toInt() >= least.toInt();
    }

    static ch.qos.logback.classic.Logger logger(String name) {
        return Logback.CONTEXT.getLogger(name);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return LateLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return API;
    }

    @Override
    public void initialize() {
        // Later.
    }
}
