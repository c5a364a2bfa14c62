package org.recourse.reliability;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a process of its own, as the start script runs it, on one desk. */
record Recourse(Path home, Path desk, List<String> jvmOptions, Map<String, String> environment) {
    private static final int PATIENCE_SECONDS = 120;

    /** What a run left behind. */
    record Ended(int exit, String out, String err) {}

    static Recourse on(Path home, Path desk) {
        return new Recourse(home, desk, List.of(), Map.of());
    }

    Recourse with(String... options) {
        return new Recourse(home, desk, List.of(options), environment);
    }

    Recourse in(Map<String, String> variables) {
        return new Recourse(home, desk, jvmOptions, variables);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The process, not started; its answer goes where the caller sends it. */
    ProcessBuilder process(String... words) {
        return program(org.recourse.cli.Recourse.class, words);
    }

    /** A process, not started, that works through a script of commands. */
    ProcessBuilder clerk(Path script) {
        return program(Clerk.class, script.toString());
    }

    /** Another program of these tests, not started. */
    ProcessBuilder program(Class<?> main, String... words) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(StartArchive.options());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", StartArchive.CLASS_PATH, main.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("RECOURSE_DESK", desk.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder.redirectInput(new File("/dev/null"));
    }

    /** Runs a command to its end. */
    Ended run(String... words) throws IOException, InterruptedException {
        return runBy(List.of(), words);
    }

    /** Runs a command by another program, such as one that gives rights away first. */
    Ended runBy(List<String> starter, String... words) throws IOException, InterruptedException {
        return end(starter, process(words));
    }

    /** Lets a warden work through a script and watch some places; another program starts it. */
    Ended watchBy(List<String> starter, Path script, List<Path> places) throws IOException, InterruptedException {
        return end(
                starter,
                program(
                        Warden.class,
                        Stream.concat(Stream.of(script), places.stream())
                                .map(Path::toString)
                                .toArray(String[]::new)));
    }

    private static Ended end(List<String> starter, ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("recourse", ".out");
        Path err = Files.createTempFile("recourse", ".err");
        try {
            builder.command().addAll(0, starter);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException("it did not end: " + builder.command());
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
