package org.recourse.cli.casework;

import static org.recourse.domain.casework.Particular.AMOUNT;
import static org.recourse.domain.casework.Particular.ASIN;
import static org.recourse.domain.casework.Particular.CARRIER;
import static org.recourse.domain.casework.Particular.MARKETPLACE;
import static org.recourse.domain.casework.Particular.NOTICE_KIND;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.RATING;
import static org.recourse.domain.casework.Particular.REASON;
import static org.recourse.domain.casework.Particular.REFERENCE;
import static org.recourse.domain.casework.Particular.SEVERITY;
import static org.recourse.domain.casework.Particular.SKU;
import static org.recourse.domain.casework.Particular.TRACKING;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.terms.Terms;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.order.Marketplace;
import picocli.CommandLine.Option;

/** The options that tell what is known of a case that is opened by hand. */
public final class OpeningParticulars {
    @Option(names = "--order", paramLabel = "ID", description = "the order")
    private @Nullable String order;

    @Option(names = "--amount", paramLabel = "A", description = "the money at stake")
    private @Nullable String amount;

    @Option(names = "--currency", paramLabel = "C", description = "its currency, such as USD")
    private @Nullable String currency;

    @Option(names = "--reason", paramLabel = "R", description = "why, such as not-received")
    private @Nullable String reason;

    @Option(
            names = "--reference",
            paramLabel = "ID",
            description = "Amazon's own id of the claim, message, return or notice")
    private @Nullable String reference;

    @Option(names = "--marketplace", paramLabel = "M", description = "where, when no order tells it")
    private @Nullable String marketplace;

    @Option(names = "--rating", paramLabel = "N", description = "the stars of a feedback, 1 to 5")
    private @Nullable String rating;

    @Option(names = "--notice-kind", paramLabel = "K", description = "what a notice is about, such as inquiry")
    private @Nullable String noticeKind;

    @Option(names = "--severity", paramLabel = "S", description = "how grave a notice is: minor or severe")
    private @Nullable String severity;

    @Option(names = "--asin", paramLabel = "ASIN", description = "Amazon's article number")
    private @Nullable String asin;

    @Option(names = "--sku", paramLabel = "SKU", description = "the seller's article number")
    private @Nullable String sku;

    @Option(names = "--carrier", paramLabel = "NAME", description = "the carrier of a return")
    private @Nullable String carrier;

    @Option(names = "--tracking", paramLabel = "NUMBER", description = "the carrier's number of a return's parcel")
    private @Nullable String tracking;

    /**
     * Returns what was given.
     *
     * @return the particulars
     */
    public Particulars known() {
        Particulars named = named();
        Optional<String> usual = named.get(MARKETPLACE)
                .flatMap(Marketplace::find)
                .map(place -> place.currency().getCurrencyCode());
        return amount == null
                ? named
                : named.with(AMOUNT, Terms.money(amount, currency, usual).toString());
    }

    private Particulars named() {
        return Particulars.NONE
                .with(ORDER, order == null ? "" : Terms.order(order).text())
                .with(REASON, given(reason))
                .with(REFERENCE, given(reference))
                .with(
                        MARKETPLACE,
                        Optional.ofNullable(Terms.marketplaceOrNull(marketplace))
                                .map(Marketplace::salesChannel)
                                .orElse(""))
                .with(RATING, given(rating))
                .with(NOTICE_KIND, given(noticeKind))
                .with(SEVERITY, given(severity))
                .with(ASIN, given(asin))
                .with(SKU, given(sku))
                .with(CARRIER, given(carrier))
                .with(TRACKING, given(tracking));
    }

    private static String given(@Nullable String option) {
        return option == null ? "" : option;
    }
}
