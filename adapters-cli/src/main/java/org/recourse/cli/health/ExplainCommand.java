package org.recourse.cli.health;

import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.health.ExplainMetric;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.health.MetricId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a metric to the single order. */
@Command(description = "the orders that a metric counts, those left out, and why")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "METRIC", description = "such as order-defect-rate")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String metric;

    @Option(names = "--window", paramLabel = "FROM..TO", description = "these days in place of the metric's own")
    private @Nullable String window;

    @Option(names = "--marketplace", paramLabel = "M", description = "only this one, such as Amazon.de")
    private @Nullable String marketplace;

    @Option(names = "--channel", paramLabel = "C", description = "only what the seller ships (MFN) or Amazon (AFN)")
    private @Nullable String channel;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        MetricId id = MetricId.find(metric)
                .orElseThrow(() -> Terms.unknown(
                        "METRIC",
                        metric,
                        Arrays.stream(MetricId.values()).map(MetricId::kebab).toList()));
        ExplainMetric.Request request = new ExplainMetric.Request(
                Terms.account(session),
                id,
                now,
                Windows.parse(window),
                Terms.marketplaceOrNull(marketplace),
                Terms.channelOrNull(channel));
        try (Wiring wiring = Wiring.existing(session)) {
            ExplainMetric.Answer answer = wiring.explainMetric().explain(request);
            if (answer instanceof ExplainMetric.ByOrder orders) {
                session.answer(new ExplanationView(orders, now).answer());
            } else if (answer instanceof ExplainMetric.ByMessage messages) {
                session.answer(new ContactsView(messages.response(), now).answer());
            }
        }
        return 0;
    }
}
