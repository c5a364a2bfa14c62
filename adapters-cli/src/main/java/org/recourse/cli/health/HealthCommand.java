package org.recourse.cli.health;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.MeasureHealth;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.health.Measurement.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures an account's health. */
@Command(name = "health", synopsisSubcommandLabel = "[COMMAND]")
public final class HealthCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--window", paramLabel = "FROM..TO", description = "these days in place of each metric's own")
    private @Nullable String window;

    @Option(names = "--marketplace", paramLabel = "M", description = "only this one, such as Amazon.de")
    private @Nullable String marketplace;

    @Option(names = "--fail-over-target", description = "end with 1 if any metric misses its target")
    private boolean failOverTarget;

    private HealthCommand(Session session) {
        this.session = session;
    }

    /**
     * Builds the command with those below it.
     *
     * @param session the run that they are part of
     * @return the command line
     */
    public static CommandLine with(Session session) {
        return new CommandLine(new HealthCommand(session)).addSubcommand(new ExplainCommand(session));
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        MeasureHealth.Request request = new MeasureHealth.Request(
                Terms.account(session), now, Windows.parse(window), Terms.marketplaceOrNull(marketplace));
        try (Wiring wiring = Wiring.existing(session)) {
            MeasureHealth.Answer answer = wiring.measureHealth().measure(request);
            session.answer(new HealthView(answer).answer());
            boolean missed =
                    answer.report().measurements().stream().anyMatch(measured -> measured.status() == Status.BAD);
            return (missed && failOverTarget ? ExitCode.FOUND : ExitCode.DONE).number();
        }
    }
}
