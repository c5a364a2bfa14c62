package org.recourse.cli.session;

import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine;

/** A command and those below it. Only those that are wanted are built: reading the annotations of all of them would slow every start. */
public final class CommandGroup {
    private final CommandLine line;
    private final Predicate<String> isWanted;

    /**
     * Begins a group.
     *
     * @param command the command itself
     * @param isWanted tells by its word whether a command below it is needed
     */
    public CommandGroup(Object command, Predicate<String> isWanted) {
        this.line = new CommandLine(command);
        this.isWanted = isWanted;
    }

    /**
     * Adds a command, if it is wanted.
     *
     * @param word what the user types
     * @param command makes the command
     * @return this
     */
    public CommandGroup with(String word, Supplier<Object> command) {
        if (isWanted.test(word)) {
            line.addSubcommand(word, command.get());
        }
        return this;
    }

    /**
     * Returns the group.
     *
     * @return its command line
     */
    public CommandLine line() {
        return line;
    }
}
