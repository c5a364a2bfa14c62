package org.recourse.cli.outlook;

import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.application.health.ForecastDefects;
import org.recourse.cli.document.Fields;
import org.recourse.cli.health.MetricFacts;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.domain.health.DefectStay;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Forecast.Day;
import org.recourse.domain.health.Measurement;

/**
 * The Order Defect Rate of the coming days, as it is shown.
 *
 * @param foreseen what is foreseen
 * @param now the time of asking
 */
public record ForecastView(ForecastDefects.Answer foreseen, Instant now) {
    private static final List<String> COLUMNS = List.of(
            "date", "rate.numerator", "rate.denominator", "rate.value", "status", "headroom", "ordersToRecover");

    /**
     * Returns the forecast in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::days);
    }

    private Forecast forecast() {
        return foreseen.forecast();
    }

    private Measurement today() {
        return forecast().today();
    }

    private Fields document() {
        return new Fields()
                .put("asOf", now)
                .put("marketplace", MetricFacts.marketplace(today().scope()))
                .put("channel", MetricFacts.channel(today().scope()))
                .put("target", today().definition().target().map(MetricFacts::target))
                .put("volume", Volumes.fields(forecast().volume(), today()))
                .put("today", OutlookFacts.measured(today()))
                .put("worst", forecast().worst().map(OutlookFacts::day))
                .put("turn", forecast().turn().map(OutlookFacts::day))
                .put("days", days())
                .put(
                        "defects",
                        foreseen.defects().stream().map(ForecastView::defect).toList());
    }

    private List<Fields> days() {
        return forecast().days().stream().map(OutlookFacts::day).toList();
    }

    private static Fields defect(DefectStay stay) {
        return new Fields()
                .put("orderId", stay.order().text())
                .put("enters", stay.enters().toString())
                .put("leaves", stay.leaves().toString())
                .put(
                        "because",
                        stay.because().stream().sorted().map(MetricFacts::trait).toList());
    }

    /**
     * Prints the forecast: the days on which something turns, then the defects.
     *
     * @param page where to
     */
    public void print(Page page) {
        page.heading("Order Defect Rate ahead of %s, marketplace %s, channel %s"
                .formatted(
                        TimeText.of(now),
                        MetricFacts.marketplace(today().scope()),
                        MetricFacts.channel(today().scope())));
        page.line("On the coming days %s%s."
                .formatted(
                        Volumes.words(forecast().volume(), today()),
                        today().definition()
                                .target()
                                .map(target -> "; the target is " + target)
                                .orElse("")));
        page.blank();
        page.table(turns());
        page.blank();
        if (foreseen.defects().isEmpty()) {
            page.line("No order that is known counts as a defect.");
        } else {
            page.heading("%s, the first to leave first"
                    .formatted(Counted.of(foreseen.defects().size(), "defect")));
            page.table(defects());
        }
    }

    private Table turns() {
        Table table = new Table(
                Column.word("DATE"),
                Column.number("COUNTED"),
                Column.number("RATE"),
                Column.word("STATUS"),
                Column.sentence("ROOM"),
                Column.sentence("WHAT TURNS"));
        row(table, "today", today(), "");
        Optional<Day> worst = forecast().worst();
        Day last = Iterables.getLast(forecast().days());
        Measurement before = today();
        for (Day day : forecast().days()) {
            List<String> turns = turns(day, before);
            worst.filter(day::equals).ifPresent(highest -> turns.add("the highest rate"));
            if (day.equals(last)) {
                turns.add("the last day asked for");
            }
            String what = String.join(", ", turns);
            if (!what.isEmpty()) {
                row(table, day.date(), day.measured(), what);
            }
            before = day.measured();
        }
        return table;
    }

    private static void row(Table table, Object date, Measurement measured, String what) {
        table.row(
                date,
                measured.rate(),
                MetricFacts.percent(measured),
                MetricFacts.status(measured),
                MetricFacts.room(measured),
                what);
    }

    private static List<String> turns(Day day, Measurement before) {
        List<String> turns = new ArrayList<>();
        long change = day.measured().counted() - before.counted();
        if (change != 0) {
            turns.add(change < 0 ? "%s fewer".formatted(-change) : "%s more".formatted(change));
        }
        if (day.measured().status() != before.status()) {
            turns.add(
                    switch (day.measured().status()) {
                        case GOOD -> "the target is met";
                        case BAD -> "the target is missed";
                        case NONE -> "nothing to measure";
                    });
        }
        return turns;
    }

    private Table defects() {
        Table table = new Table(
                Column.word("ORDER"),
                Column.word("ENTERS"),
                Column.word("LEAVES"),
                Column.sentence("BECAUSE IT"),
                Column.word("RULES"));
        foreseen.defects()
                .forEach(stay -> table.row(
                        stay.order(),
                        stay.enters(),
                        stay.leaves(),
                        MetricFacts.clauses(stay.because()),
                        MetricFacts.rules(stay.because())));
        return table;
    }
}
