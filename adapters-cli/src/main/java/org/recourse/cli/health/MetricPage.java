package org.recourse.cli.health;

import java.time.Instant;
import java.util.stream.Collectors;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.TimeText;
import org.recourse.domain.health.Measurement;

/** What stands over the explanation of a metric: what it is, and how much (MET-4). */
final class MetricPage {
    private MetricPage() {}

    static void heading(Measurement measured, Instant now, Page page) {
        page.heading("%s as of %s".formatted(measured.definition().id().title(), TimeText.of(now)));
        page.line("%s (%s) in %s, marketplace %s, channel %s"
                .formatted(
                        measured.rate(),
                        MetricFacts.percent(measured),
                        measured.window(),
                        MetricFacts.marketplace(measured.scope()),
                        MetricFacts.channel(measured.scope())));
        page.blank();
        measured.definition().prose().lines().forEach(page::line);
        page.line("Rules: "
                + measured.definition().rules().stream().map(Object::toString).collect(Collectors.joining(", ")) + ".");
    }
}
