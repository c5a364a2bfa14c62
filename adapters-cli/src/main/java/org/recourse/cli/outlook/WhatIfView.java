package org.recourse.cli.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.casework.WhatIf;
import org.recourse.cli.document.Fields;
import org.recourse.cli.health.MetricFacts;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.Outlook;

/**
 * What an event would change, as it is shown.
 *
 * @param matter the case as it is
 * @param event the event
 * @param foreseen what would become of it
 * @param now the time of asking
 */
record WhatIfView(Case matter, String event, WhatIf.Foreseen foreseen, Instant now) {
    private static final List<String> COLUMNS = List.of(
            "marketplace",
            "today.asIs.rate.numerator",
            "today.asIs.rate.denominator",
            "today.asIs.status",
            "today.then.rate.numerator",
            "today.then.rate.denominator",
            "today.then.status",
            "leaves");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::rates);
    }

    private Acted taken() {
        return foreseen.taken();
    }

    private Optional<Deadline> clock() {
        return foreseen.after().deadline(foreseen.around());
    }

    private Optional<Deadline> window() {
        return foreseen.after().window(foreseen.around());
    }

    private Fields document() {
        return new Fields()
                .put("asOf", now)
                .put("id", matter.id().text())
                .put("event", event)
                .put("from", Kebab.of(taken().from().name()))
                .put("to", Kebab.of(taken().to().name()))
                .put("rule", taken().rule().id())
                .put("deadline", clock().map(deadline -> Facts.deadline(deadline, now)))
                .put("window", window().map(window -> Facts.deadline(window, now)))
                .put("rates", rates());
    }

    private List<Fields> rates() {
        return foreseen.outlooks().stream().map(WhatIfView::rates).toList();
    }

    private static Fields rates(Outlook outlook) {
        return new Fields()
                .put(
                        "marketplace",
                        MetricFacts.marketplace(outlook.asIs().today().scope()))
                .put("channel", MetricFacts.channel(outlook.asIs().today().scope()))
                .put("leaves", outlook.leaves().toString())
                .put(
                        "today",
                        new Fields()
                                .put(
                                        "asIs",
                                        OutlookFacts.measured(outlook.asIs().today()))
                                .put(
                                        "then",
                                        OutlookFacts.measured(outlook.then().today())))
                .put(
                        "worst",
                        new Fields()
                                .put("asIs", outlook.asIs().worst().map(OutlookFacts::day))
                                .put("then", outlook.then().worst().map(OutlookFacts::day)));
    }

    private void print(Page page) {
        page.heading("%s: %s would lead from %s to %s (%s)"
                .formatted(
                        matter.id(),
                        event,
                        Kebab.of(taken().from().name()),
                        Kebab.of(taken().to().name()),
                        taken().rule()));
        clock().ifPresent(clock -> page.line(
                "Its clock would run until %s (%s).".formatted(CaseText.due(Optional.of(clock)), clock.rule())));
        window().ifPresent(window -> page.line("Something could still be done about that until %s (%s)."
                .formatted(CaseText.due(Optional.of(window)), window.rule())));
        page.line(verdict());
        if (!foreseen.outlooks().isEmpty()) {
            page.blank();
            page.table(table());
            page.blank();
            Forecast asIs = foreseen.outlooks().get(0).asIs();
            page.line("The worst days are those to come %s.".formatted(Volumes.words(asIs.volume(), asIs.today())));
        }
    }

    private String verdict() {
        if (foreseen.outlooks().isEmpty()) {
            return matter.order().isPresent()
                    ? "The order is in no rate until it is imported."
                    : "The case names no order, so that it is in no rate.";
        }
        Outlook whole = foreseen.outlooks().get(0);
        if (whole.isChange()) {
            return "The Order Defect Rate changes until the order leaves the window on %s.".formatted(whole.leaves());
        }
        boolean isGone = whole.leaves().isBefore(whole.asIs().days().get(0).date());
        return isGone
                ? "No rate changes: the order has left the window on %s.".formatted(whole.leaves())
                : "No rate changes: the order counts, or does not count, just as before.";
    }

    private Table table() {
        Table table = new Table(
                Column.word("MARKETPLACE"),
                Column.word("DAY"),
                Column.number("AS IT IS"),
                Column.number("RATE"),
                Column.word("STATUS"),
                Column.number("THEN"),
                Column.number("RATE"),
                Column.word("STATUS"),
                Column.sentence("ROOM THEN"));
        foreseen.outlooks().forEach(outlook -> {
            row(table, "today", outlook.asIs().today(), outlook.then().today());
            worst(outlook)
                    .forEach(date -> row(table, date + ", worst", on(date, outlook.asIs()), on(date, outlook.then())));
        });
        return table;
    }

    /** The day of the highest rate as it is, and that of the highest rate then, in the order of time. */
    private static Stream<LocalDate> worst(Outlook outlook) {
        return Stream.of(outlook.asIs(), outlook.then())
                .flatMap(forecast -> forecast.worst().stream())
                .map(Forecast.Day::date)
                .distinct()
                .sorted();
    }

    private static Measurement on(LocalDate date, Forecast forecast) {
        return forecast.days().stream()
                .filter(day -> day.date().equals(date))
                .map(Forecast.Day::measured)
                .findFirst()
                .orElseThrow();
    }

    private static void row(Table table, String day, Measurement asIs, Measurement then) {
        table.row(
                MetricFacts.marketplace(asIs.scope()),
                day,
                asIs.rate(),
                MetricFacts.percent(asIs),
                MetricFacts.status(asIs),
                then.rate(),
                MetricFacts.percent(then),
                MetricFacts.status(then),
                MetricFacts.room(then));
    }
}
