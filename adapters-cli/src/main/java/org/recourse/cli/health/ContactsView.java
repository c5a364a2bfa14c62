package org.recourse.cli.health;

import java.time.Instant;
import java.util.List;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Measurement;

/** How buyers' messages were answered, as it is shown (MET-2). */
record ContactsView(ContactResponse response, Instant now) {
    private static final List<String> COLUMNS = List.of("id", "receivedAt", "due", "answeredAt");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::late);
    }

    private Fields document() {
        return new Fields()
                .put("asOf", now)
                .put(
                        "windows",
                        response.measurements().stream().map(MetricFacts::of).toList())
                .put("definition", first().definition().prose())
                .put("late", late());
    }

    private Measurement first() {
        return response.measurements().get(0);
    }

    private List<Fields> late() {
        return response.late().stream().map(MetricFacts::message).toList();
    }

    private void print(Page page) {
        MetricPage.heading(first(), now, page);
        page.blank();
        response.measurements()
                .forEach(measured -> page.line(
                        "%s  %s  %s".formatted(measured.window(), measured.rate(), MetricFacts.percent(measured))));
        page.blank();
        page.heading(
                "Answered late, or not at all: %s".formatted(response.late().size()));
        Table table = new Table(
                Column.word("CONVERSATION"), Column.word("RECEIVED"), Column.word("DUE"), Column.word("ANSWERED"));
        response.late()
                .forEach(message -> table.row(
                        message.conversation(),
                        TimeText.of(message.receivedAt()),
                        TimeText.of(message.due()),
                        message.answeredAt().map(TimeText::of).orElse("not yet")));
        if (!table.isEmpty()) {
            page.table(table);
        }
    }
}
