package org.recourse.cli.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.event.Level;

class LateLoggingTest {
    private final Logger logger = new LateLogging().getLoggerFactory().getLogger("org.recourse");

    @AfterEach
    void hush() {
        LateLogging.setVerbosity(0);
    }

    @ParameterizedTest
    @CsvSource({"-1, ERROR", "0, WARN", "1, INFO", "2, DEBUG", "3, DEBUG"})
    void the_user_says_how_much_is_logged(int verbosity, Level least) {
        LateLogging.setVerbosity(verbosity);
        for (Level level : List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR)) {
            assertEquals(level.toInt() >= least.toInt(), logger.isEnabledForLevel(level), level.name());
        }
    }

    @Test
    void what_is_logged_goes_to_standard_error_but_not_what_the_store_tells_itself() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            logger.warn("{} is {}", "this", "late", new IllegalStateException("inside"));
            logger.info("not asked for");
            new LateLogging().getLoggerFactory().getLogger("org.sqlite.Driver").error("for itself");
        } finally {
            System.setErr(before);
        }
        assertEquals("recourse: WARN: this is late" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }
}
