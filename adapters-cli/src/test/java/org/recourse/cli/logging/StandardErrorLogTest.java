package org.recourse.cli.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandardErrorLogTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void give_standard_error_back() {
        System.setErr(before);
    }

    @Test
    void warnings_go_to_standard_error_in_one_line_without_a_trace() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY, new StandardErrorLog().configure(context));
        context.getLogger("org.recourse").warn("尺寸 {}", 1, new IllegalStateException("inside"));
        context.getLogger("org.recourse").info("not asked for");
        context.getLogger("org.sqlite.Driver").error("what the store tells itself");
        assertEquals("recourse: WARN: 尺寸 1" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }
}
