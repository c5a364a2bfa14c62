package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ProcessTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private ProcessBuilder program(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Recourse.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("RECOURSE_DESK", bench.desk.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.redirectError(home.resolve("err").toFile()).redirectInput(new File("/dev/null"));
    }

    private String err() throws IOException {
        return Files.readString(home.resolve("err"));
    }

    private static int exit(Process process) throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it ends");
        return process.exitValue();
    }

    @Test
    void in_a_c_locale_a_pipe_still_gets_utf_8() throws Exception {
        Process process = program("case", "show", Shop.MESSAGE, "--as-of", "2026-06-30T09:00:00Z")
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, exit(process), err());
        assertTrue(out.contains("王小明"), out);
        assertTrue(out.contains("尺寸不对"), out);
        assertEquals(bench.onDesk("case", "show", Shop.MESSAGE).out(), out);
    }

    @Test
    void a_reader_that_has_gone_is_no_error() throws Exception {
        Process process = program("lifecycle", "return").start();
        process.getInputStream().close();
        assertEquals(0, exit(process), err());
        assertEquals("", err());
    }

    @Test
    void an_exit_code_reaches_the_shell() throws Exception {
        Process process = program("case", "show", "ATZ-0000000000").start();
        process.getInputStream().readAllBytes();
        assertEquals(4, exit(process));
        assertTrue(err().startsWith("recourse: there is no case"), err());
    }

    @Test
    void help_loads_neither_guava_nor_sqlite_nor_jackson() throws Exception {
        ProcessBuilder builder = program("--help");
        builder.command().add(1, "-Xlog:class+load:file=" + home.resolve("classes.log"));
        Process process = builder.start();
        process.getInputStream().readAllBytes();
        assertEquals(0, exit(process), err());
        String classes = Files.readString(home.resolve("classes.log"));
        assertTrue(classes.contains("picocli.CommandLine"), "the log is there");
        for (String slow : List.of(" com.google.common.", " org.sqlite.", " com.fasterxml.", " ch.qos.logback.")) {
            assertTrue(!classes.contains(slow), slow);
        }
    }
}
