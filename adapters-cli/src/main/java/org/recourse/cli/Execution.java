package org.recourse.cli;

import org.recourse.cli.logging.LateLogging;
import org.recourse.cli.session.FailureReport;
import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the command that was understood, or tells why none was or why it failed. Lambdas would not be archived, and cost each start more. */
record Execution(Session session, FailureReport report)
        implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int execute(ParseResult result) {
        if (session.verbosity() != 0) {
            LateLogging.setVerbosity(session.verbosity());
        }
        return new CommandLine.RunLast().execute(result);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        return report.tell(Faults.explainMisuse(e));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        return report.tell(Faults.explain(e));
    }
}
