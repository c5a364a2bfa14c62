package org.recourse.cli.casework;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ActOnCase;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import picocli.CommandLine.Option;

/** The options that tell what is known of an act beside the act itself. */
public final class ActDetails {
    @Option(names = "--amount", paramLabel = "A", description = "the money of it, such as a refund's")
    private @Nullable String amount;

    @Option(
            names = "--currency",
            paramLabel = "C",
            description = "its currency (default: that of the case, else of the order's marketplace)")
    private @Nullable String currency;

    @Option(
            names = "--liability",
            paramLabel = "L",
            description = "who pays, as a decision said: seller, amazon or none")
    private @Nullable String liability;

    @Option(
            names = "--metric-impact",
            paramLabel = "M",
            description = "whether the order counts, as a decision said: counts, spared, pending or none")
    private @Nullable String metricImpact;

    @Option(
            names = "--promise-by",
            paramLabel = "T",
            description = "by when something was promised to the buyer with it")
    private @Nullable String promiseBy;

    /**
     * Returns what was given, and where nothing was, what the confirmed mail told.
     *
     * @param matter the case
     * @param confirmed what the mail told, if one is confirmed
     * @param now the time of asking
     * @param wiring the use cases
     * @return the details
     * @throws org.recourse.cli.session.Failure when an option cannot be understood
     */
    public ActOnCase.Details of(Case matter, Optional<Act> confirmed, Instant now, Wiring wiring) {
        Particulars told = confirmed.map(Act::particulars).orElse(Particulars.NONE);
        Optional<String> usual = matter.amount()
                .map(Money::currency)
                .or(() -> marketplace(matter, now, wiring).map(Marketplace::currency))
                .map(Currency::getCurrencyCode);
        return new ActOnCase.Details(
                amount == null ? told.amount().orElse(null) : Terms.money(amount, currency, usual),
                liability == null
                        ? told.get(Particular.LIABILITY).map(Liability::valueOf).orElse(null)
                        : Terms.constant("--liability", liability, Liability.values()),
                metricImpact == null ? null : Terms.constant("--metric-impact", metricImpact, MetricImpact.values()),
                promiseBy == null ? null : AsOf.parse("--promise-by", promiseBy));
    }

    private static Optional<Marketplace> marketplace(Case matter, Instant now, Wiring wiring) {
        return wiring.showCase()
                .show(new ShowCase.Request(matter.account(), matter.id(), now))
                .flatMap(CaseFile::order)
                .flatMap(Order::marketplace);
    }
}
