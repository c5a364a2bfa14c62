package org.recourse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.recourse.cli.session.Everywhere;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.FailureReport;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Surroundings;
import picocli.CommandLine;

/** Runs one command line, and turns whatever happens into an exit code and words on standard error. */
final class Program {
    private static final int REPLACEMENT = 0xFFFD;

    private final Surroundings surroundings;
    private final Outlet outlet;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Runnable whenBuilt;

    /**
     * Prepares to run.
     *
     * @param surroundings what the program finds around it
     * @param whenBuilt is run when the commands are built, and before any is used
     */
    Program(Surroundings surroundings, Runnable whenBuilt) {
        this.whenBuilt = whenBuilt;
        this.outlet = new Outlet(surroundings.out());
        this.surroundings = surroundings.withOut(outlet);
        this.out = new PrintWriter(new OutputStreamWriter(outlet, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8));
    }

    int run(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        FailureReport report = new FailureReport(err, asksForJson(words), asksForTraces(words));
        int exit;
        try {
            words.forEach(Program::checkWhole);
            exit = execute(words, report);
        } catch (Throwable e) {
            exit = report.tell(Faults.explain(e));
        }
        return finish(exit, report);
    }

    /** A word that the system could not hand over whole would be kept wrong for ever. */
    private static void checkWhole(String word) {
        if (word.codePoints().anyMatch(c -> c == REPLACEMENT || Character.getType(c) == Character.SURROGATE)) {
            throw Failure.usage(
                    "a word of the command line holds a character that was lost on its way",
                    "the shell and the environment have to agree on the encoding; LC_ALL=C.UTF-8 sets it");
        }
    }

    private int execute(List<String> words, FailureReport report) {
        Supplier<CommandLine> whole = () -> whole(words, report);
        CommandLine line = Commands.isAnyIn(words) ? named(words, report, whole) : whole.get();
        whenBuilt.run();
        return line.execute(words.toArray(String[]::new));
    }

    private CommandLine named(List<String> words, FailureReport report, Supplier<CommandLine> whole) {
        Everywhere options = new Everywhere();
        Session session = new Session(surroundings, options, out, err);
        Execution execution = new Execution(session, report);
        FirstLook look = new FirstLook(execution, whole);
        return within(CommandTree.named(session, options, words), execution)
                .setParameterExceptionHandler(look)
                .setExecutionStrategy(look);
    }

    private CommandLine whole(List<String> words, FailureReport report) {
        Everywhere options = new Everywhere();
        Session session = new Session(surroundings, options, out, err);
        return within(CommandTree.whole(session, options, words), new Execution(session, report));
    }

    private CommandLine within(CommandLine line, Execution execution) {
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(execution)
                .setExecutionExceptionHandler(execution)
                .setExecutionStrategy(execution);
    }

    /** Whether errors are to be JSON must be known before the command line is understood, since it may be what is wrong. */
    private static boolean asksForJson(List<String> words) {
        int format = words.indexOf("--format");
        return words.contains("--json")
                || words.stream().anyMatch("--format=json"::equalsIgnoreCase)
                || (format >= 0 && format + 1 < words.size() && "json".equalsIgnoreCase(words.get(format + 1)));
    }

    private static boolean asksForTraces(List<String> words) {
        return words.stream().anyMatch(word -> word.matches("-v+|--verbose"));
    }

    private int finish(int exit, FailureReport report) {
        out.flush();
        err.flush();
        return outlet.fault()
                .filter(fault -> !surroundings.outIsPipe() && exit == ExitCode.DONE.number())
                .map(fault -> report.tell(new Failure(
                        ExitCode.UNWRITABLE, "unwritable", "cannot write to standard output: " + fault, null)))
                .orElse(exit);
    }
}
