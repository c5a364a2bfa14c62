package org.recourse.cli.health;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what Amazon's performance reports said. */
@Command(description = "what Amazon's performance reports said, as they were imported")
final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--marketplace", paramLabel = "M", description = "only this one, such as Amazon.de")
    private @Nullable String marketplace;

    @Option(names = "--metric", paramLabel = "METRIC", description = "only this one, such as order-defect-rate")
    private @Nullable String metric;

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable Marketplace place = Terms.marketplaceOrNull(marketplace);
        try (Wiring wiring = Wiring.existing(session)) {
            List<Figure> figures = wiring.listSnapshots().list(Terms.account(session)).stream()
                    .filter(figure -> place == null || figure.marketplaceOrNull() == place)
                    .filter(figure -> metric == null || figure.metric().equalsIgnoreCase(metric))
                    .toList();
            session.answer(new HistoryView(figures, place != null || metric != null).answer());
        }
        return 0;
    }
}
