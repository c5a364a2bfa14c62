package org.recourse.cli.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Digits;
import org.recourse.cli.document.Fields;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Worth;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;

/** Writes the domain's values as fields of a document. */
public final class Facts {
    private static final int DECIMALS = 9;

    private Facts() {}

    /**
     * Writes money.
     *
     * @param money the money
     * @return amount and currency
     */
    public static Fields money(Money money) {
        return new Fields()
                .put("amount", new Digits(money.amount()))
                .put("currency", money.currency().getCurrencyCode());
    }

    /**
     * Writes money that may be missing.
     *
     * @param money the money
     * @return amount and currency, or null
     */
    public static @Nullable Fields money(Optional<Money> money) {
        return money.map(Facts::money).orElse(null);
    }

    /**
     * Writes a deadline.
     *
     * @param deadline the deadline
     * @param now the time of asking
     * @return rule, source, edition, start, due instant, and whether it has passed
     */
    public static Fields deadline(Deadline deadline, Instant now) {
        return new Fields()
                .put("rule", deadline.rule().id())
                .put("source", deadline.source())
                .put("edition", deadline.edition())
                .put("start", deadline.start())
                .put("due", deadline.due())
                .put("overdue", deadline.isOverdue(now));
    }

    /**
     * Writes a rate.
     *
     * @param rate the rate
     * @return numerator, denominator, and the value with nine decimals at most, null if there is none
     */
    public static Fields rate(Rate rate) {
        return new Fields()
                .put("numerator", rate.numerator())
                .put("denominator", rate.denominator())
                .put("value", rate.isKnown() ? value(rate) : null);
    }

    private static BigDecimal value(Rate rate) {
        BigDecimal value = BigDecimal.valueOf(rate.numerator())
                .divide(BigDecimal.valueOf(rate.denominator()), DECIMALS, RoundingMode.HALF_UP);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /**
     * Writes a number that may be missing.
     *
     * @param number the number
     * @return the number, or null
     */
    public static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /**
     * Writes what hangs on a case.
     *
     * @param worth the worth
     * @return the money at stake, the defects between the two decisions, and the Order Defect Rate now and after each, today and on the
     *     coming day on which that matters most
     */
    public static Fields worth(Worth worth) {
        return new Fields()
                .put("atStake", money(worth.atStake()))
                .put("defects", worth.defects())
                .put(
                        "orderDefectRate",
                        new Fields()
                                .put("now", rate(worth.now()))
                                .put("ifWon", rate(worth.ifWon()))
                                .put("ifLost", rate(worth.ifLost()))
                                .put("worst", worth.worst().map(Facts::comingDay)));
    }

    private static Fields comingDay(Worth.ComingDay day) {
        return new Fields()
                .put("date", day.date().toString())
                .put("ifWon", rate(day.ifWon()))
                .put("ifLost", rate(day.ifLost()));
    }

    /**
     * Writes what identifies a case.
     *
     * @param matter the case
     * @return id, kind, order id and state
     */
    public static Fields identity(Case matter) {
        return new Fields()
                .put("id", matter.id().text())
                .put("kind", matter.kind().kebab())
                .put("orderId", matter.order().map(OrderId::text))
                .put("state", Kebab.of(matter.state().name()));
    }

    /**
     * Writes a row of a lifecycle.
     *
     * @param row the row
     * @return from, event, when, to and rule
     */
    public static Fields row(Transition<?> row) {
        return new Fields()
                .put("from", Kebab.of(row.from().name()))
                .put("event", Kebab.of(row.on().name()))
                .put("when", row.when().phrase())
                .put("to", row.to().map(to -> Kebab.of(to.name())))
                .put("rule", row.rule().id());
    }

    /**
     * Writes a constant.
     *
     * @param constant the constant
     * @return its kebab form
     */
    public static String kebab(Enum<?> constant) {
        return Kebab.of(constant.name());
    }
}
