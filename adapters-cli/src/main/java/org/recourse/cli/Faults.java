package org.recourse.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.DeskException;
import org.recourse.application.intake.StagingException;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains an exception to the user. */
final class Faults {
    private static final String DAMAGED_HINT =
            "'recourse verify' lists what is wrong, 'recourse recover --into DIR' saves what can be read into a new desk";

    private Faults() {}

    static Failure explain(Throwable e) {
        if (e instanceof Failure failure) {
            return failure;
        }
        if (e instanceof StagingException staging) {
            return ofStaging(staging);
        }
        return e instanceof DeskException fault ? ofDesk(fault) : bug(e);
    }

    private static Failure ofStaging(StagingException e) {
        return new Failure(
                        ExitCode.UNWRITABLE,
                        "unwritable",
                        String.valueOf(e.getMessage()),
                        "make space there, or save the input as a file and name that")
                .because(e);
    }

    private static Failure ofDesk(DeskException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e.fault()) {
            case BUSY -> new Failure(ExitCode.BUSY, "busy", message, "try again in a moment").because(e);
            case DAMAGED -> new Failure(ExitCode.DAMAGED, "damaged", message, DAMAGED_HINT).because(e);
            case TOO_NEW ->
                new Failure(
                                ExitCode.DAMAGED,
                                "too-new",
                                message,
                                "use the version of recourse that wrote it, or a newer one")
                        .because(e);
            case UNWRITABLE -> new Failure(ExitCode.UNWRITABLE, "unwritable", message, null).because(e);
        };
    }

    private static Failure bug(Throwable e) {
        String what = e.getMessage() == null ? "" : ": " + e.getMessage();
        return new Failure(
                        ExitCode.BUG,
                        "bug",
                        "a bug in recourse (%s%s)".formatted(e.getClass().getSimpleName(), what),
                        "run the command again with -v to see where, and report it")
                .because(e);
    }

    static Failure explainMisuse(ParameterException e) {
        if (e.getCause() instanceof Failure failure) {
            return failure;
        }
        String help =
                "see '%s --help'".formatted(e.getCommandLine().getCommandSpec().qualifiedName());
        if (e instanceof UnmatchedArgumentException unmatched) {
            return notUnderstood(unmatched, help);
        }
        @Nullable ArgSpec argument = e.getArgSpec();
        boolean isWord = argument != null && argument.type().isEnum() && e.getValue() != null;
        return isWord
                ? wrongWord(e, argument, help)
                : Failure.usage(firstLine(e), help).because(e);
    }

    /** A word too many may be part of a note that lacks its quotes, and is not repeated (PRV-3). */
    private static Failure notUnderstood(UnmatchedArgumentException e, String help) {
        if (takesText(e) && e.getUnmatched().stream().noneMatch(word -> word.startsWith("-"))) {
            return Failure.usage(
                    "%s words too many".formatted(e.getUnmatched().size()),
                    "a text with blanks in it needs quotes around it; " + help);
        }
        String words = e.getUnmatched().stream().map("'%s'"::formatted).collect(Collectors.joining(" "));
        List<String> near = e.getSuggestions();
        String hint = near.isEmpty() ? help : "did you mean %s? Else %s".formatted(String.join(" or ", near), help);
        return Failure.usage("not understood: " + words, hint).because(e);
    }

    private static boolean takesText(UnmatchedArgumentException e) {
        return !e.getCommandLine().getCommandSpec().positionalParameters().isEmpty();
    }

    private static Failure wrongWord(ParameterException e, ArgSpec argument, String help) {
        String known = Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return Failure.usage(
                        "%s: there is none called \"%s\"".formatted(name, e.getValue()),
                        "known are " + known + "; " + help)
                .because(e);
    }

    private static String firstLine(ParameterException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
