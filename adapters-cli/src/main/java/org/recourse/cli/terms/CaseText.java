package org.recourse.cli.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.TimeText;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Worth;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;

/** What people read of a case. */
public final class CaseText {
    private static final String NOTHING = "-";
    private static final Duration SOON = Duration.ofDays(1);
    private static final double PERCENT = 100;

    private CaseText() {}

    /**
     * Writes the order of a case.
     *
     * @param matter the case
     * @return the order id, or a hyphen
     */
    public static String order(Case matter) {
        return matter.order().map(OrderId::text).orElse(NOTHING);
    }

    /**
     * Writes the state of a case.
     *
     * @param matter the case
     * @return such as {@code awaiting-seller}
     */
    public static String state(Case matter) {
        return Kebab.of(matter.state().name());
    }

    /**
     * Says how far away a deadline is; what is overdue or soon due stands out.
     *
     * @param deadline the deadline
     * @param now the time of asking
     * @return such as {@code in 5 h}, or a hyphen if no clock runs
     */
    public static Cell left(Optional<Deadline> deadline, Instant now) {
        return deadline.map(due -> new Cell(TimeText.until(due.due(), now), style(due, now)))
                .orElse(Cell.of(NOTHING));
    }

    private static Style style(Deadline deadline, Instant now) {
        if (deadline.isOverdue(now)) {
            return Style.RED;
        }
        return deadline.due().isBefore(now.plus(SOON)) ? Style.YELLOW : Style.PLAIN;
    }

    /**
     * Writes when a deadline is due.
     *
     * @param deadline the deadline
     * @return the instant to the minute, or a hyphen if no clock runs
     */
    public static String due(Optional<Deadline> deadline) {
        return deadline.map(due -> TimeText.of(due.due())).orElse(NOTHING);
    }

    /**
     * Says what hangs on a case.
     *
     * @param worth the worth
     * @return money, and a defect if there is one, or a hyphen
     */
    public static String worth(Worth worth) {
        String money = worth.atStake().map(Money::toString).orElse("");
        String defect = worth.defects() > 0 ? "1 defect" : "";
        String both = money + (money.isEmpty() || defect.isEmpty() ? "" : ", ") + defect;
        return both.isEmpty() ? NOTHING : both;
    }

    /**
     * Says what the decision does to the Order Defect Rate (ODR-8).
     *
     * @param worth the worth
     * @return the rate if the case is won and if it is lost, now and on its worst coming day; empty if the decision moves no rate
     */
    public static Optional<String> rates(Worth worth) {
        return worth.worst()
                .map(day -> "won %s, lost %s; on %s, the worst day to come, %s and %s"
                        .formatted(
                                percent(worth.ifWon()),
                                percent(worth.ifLost()),
                                day.date(),
                                percent(day.ifWon()),
                                percent(day.ifLost())));
    }

    /**
     * Writes a rate as a percentage, for show.
     *
     * @param rate the rate
     * @return such as {@code 0.73 %}, or {@code no data}
     */
    public static String percent(Rate rate) {
        return percent(rate, 2);
    }

    /**
     * Writes a rate as a percentage, for show.
     *
     * @param rate the rate
     * @param decimals how many decimals, at least 0
     * @return such as {@code 0.73 %}, or {@code no data}
     */
    public static String percent(Rate rate, int decimals) {
        return rate.value().isPresent()
                ? String.format(
                        Locale.ROOT, "%." + decimals + "f %%", rate.value().getAsDouble() * PERCENT)
                : "no data";
    }
}
