package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program with a bound on the processor time that it may take; beyond it the system ends it. Processor time is the same however busy the
 * machine is.
 *
 * @param recourse the program
 * @param seconds the bound
 */
record Bounded(Recourse recourse, int seconds) {
    Bounded withTime(int more) {
        return new Bounded(recourse, more);
    }

    /** Runs a command to its end. */
    Recourse.Ended run(String... words) throws IOException, InterruptedException {
        return run("ulimit -t " + seconds + "; exec \"$@\"", recourse.process(words));
    }

    /** Runs a command to its end, with what another command prints as its standard input. */
    Recourse.Ended runReading(String source, String... words) throws IOException, InterruptedException {
        return run(source + " | (ulimit -t " + seconds + "; exec \"$@\")", recourse.process(words));
    }

    private Recourse.Ended run(String script, ProcessBuilder builder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(builder.command());
        Path out = recourse.home().resolve("out");
        Path err = recourse.home().resolve("err");
        int exit = builder.command(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Recourse.Ended(exit, Files.readString(out), Files.readString(err));
    }
}
