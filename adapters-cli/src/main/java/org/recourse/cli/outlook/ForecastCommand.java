package org.recourse.cli.outlook;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.ForecastDefects;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Foresees the Order Defect Rate. */
@Command(
        name = "forecast",
        footer = {
            "",
            "What is known stays as it is, and what is sold has no defect: the defects that are known age out of the window, and",
            "so do the good orders. The page shows the days on which something turns; --format csv and --json have every day."
        })
public final class ForecastCommand implements Callable<Integer> {
    private static final int MOST = 366;

    private final Session session;

    @Option(names = "--days", paramLabel = "N", description = "how many days to look ahead (default: ${DEFAULT-VALUE})")
    private int days = 60;

    @Option(names = Volumes.OPTION, paramLabel = Volumes.LABEL, description = Volumes.DESCRIPTION)
    private String volume = "flat";

    @Option(names = "--marketplace", paramLabel = "M", description = "only this one, such as Amazon.de")
    private @Nullable String marketplace;

    @Option(names = "--channel", paramLabel = "C", description = "only what the seller ships (MFN) or Amazon (AFN)")
    private @Nullable String channel;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public ForecastCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > MOST) {
            throw Failure.usage("--days: not from 1 to %s: %s".formatted(MOST, days), null);
        }
        ForecastDefects.Request request = new ForecastDefects.Request(
                Terms.account(session),
                session.now(),
                days,
                Volumes.parse(volume),
                Terms.marketplaceOrNull(marketplace),
                Terms.channelOrNull(channel));
        try (Wiring wiring = Wiring.existing(session)) {
            ForecastDefects.Answer answer = wiring.forecastDefects().forecast(request);
            session.answer(new ForecastView(answer, request.asOf()).answer());
        }
        return 0;
    }
}
