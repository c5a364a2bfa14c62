package org.recourse.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command line that was understood with the commands it names alone; all others, and questions for help, need the whole tree. */
record FirstLook(Execution execution, Supplier<CommandLine> whole)
        implements IExecutionStrategy, IParameterExceptionHandler {
    @Override
    public int execute(ParseResult result) {
        List<CommandLine> commands = result.asCommandLineList();
        return asksForHelp(commands) || isGroup(commands.get(commands.size() - 1))
                ? whole.get().execute(result.originalArgs().toArray(String[]::new))
                : execution.execute(result);
    }

    private static boolean asksForHelp(List<CommandLine> commands) {
        for (CommandLine command : commands) {
            if (command.isUsageHelpRequested()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(CommandLine command) {
        return !(command.getCommand() instanceof Callable);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        return whole.get().execute(arguments);
    }
}
