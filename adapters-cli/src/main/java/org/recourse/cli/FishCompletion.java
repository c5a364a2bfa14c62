package org.recourse.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completion script for fish, which picocli does not write. */
final class FishCompletion {
    private static final String NO_COMMAND_YET = "__fish_use_subcommand";

    private final StringBuilder script = new StringBuilder("# completion of recourse for fish\n");

    private FishCompletion() {}

    static String of(CommandLine root) {
        FishCompletion completion = new FishCompletion();
        completion.commands(root.getCommandSpec(), NO_COMMAND_YET);
        root.getCommandSpec().options().forEach(option -> completion.option(option, ""));
        root.getSubcommands().values().forEach(command -> completion.command(command.getCommandSpec()));
        return completion.script.toString();
    }

    private void command(CommandSpec spec) {
        String seen = "__fish_seen_subcommand_from " + spec.name();
        String inner = String.join(" ", spec.subcommands().keySet());
        commands(spec, seen + (inner.isEmpty() ? "" : "; and not __fish_seen_subcommand_from " + inner));
        arguments(spec, seen);
        spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(sub -> arguments(sub, seen + "; and __fish_seen_subcommand_from " + sub.name()));
    }

    private void arguments(CommandSpec spec, String when) {
        spec.options().stream().filter(option -> !option.inherited()).forEach(option -> option(option, when));
        spec.positionalParameters().forEach(parameter -> parameter(parameter, when));
    }

    private void commands(CommandSpec spec, String when) {
        spec.subcommands()
                .forEach((name, command) -> line(
                        when,
                        "-f -a " + quoted(name),
                        first(command.getCommandSpec().usageMessage().description())));
    }

    private void option(OptionSpec option, String when) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        line(when, names + (option.arity().max() > 0 ? " -r" : "") + values(option), first(option.description()));
    }

    private void parameter(PositionalParamSpec parameter, String when) {
        String values = values(parameter);
        if (!values.isEmpty()) {
            line(when, values.strip(), first(parameter.description()));
        }
    }

    private static String values(ArgSpec argument) {
        @Nullable Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            return " -f -a " + quoted(joined(candidates));
        }
        Class<?> type = argument.auxiliaryTypes()[0];
        return type.isEnum()
                ? " -f -a "
                        + quoted(joined(Stream.of(type.getEnumConstants())
                                .map(Object::toString)
                                .toList()))
                : "";
    }

    private static String joined(Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false).collect(Collectors.joining(" "));
    }

    private void line(String when, String what, String description) {
        script.append("complete -c recourse");
        if (!when.isEmpty()) {
            script.append(" -n ").append(quoted(when));
        }
        script.append(' ')
                .append(what)
                .append(" -d ")
                .append(quoted(description))
                .append('\n');
    }

    private static String first(String[] description) {
        return List.of(description).stream().findFirst().orElse("");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
