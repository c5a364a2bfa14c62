package org.recourse.cli.casework;

import java.util.List;
import org.recourse.application.casework.WhyNot;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;

/** Why something can or cannot happen to a case, as it is shown. */
final class WhyView {
    private static final List<String> COLUMNS = List.of("id", "event", "legal", "to", "rule", "missing", "open");

    private WhyView() {}

    static Answer legal(Case matter, String event, WhyNot.Legal legal) {
        String to = Kebab.of(legal.taken().to().name());
        return Answer.one(
                page -> page.line("%s is legal now: it leads from %s to %s (%s)"
                        .formatted(
                                event, CaseText.state(matter), to, legal.taken().rule())),
                () -> fields(matter, event, true)
                        .put("to", to)
                        .put("rule", legal.taken().rule().id())
                        .put("missing", List.of())
                        .put("open", List.of())
                        .put("way", List.of()),
                COLUMNS);
    }

    static Answer notNow(Case matter, String event, WhyNot.NotNow notNow) {
        return Answer.one(
                page -> print(matter, event, notNow, page),
                () -> fields(matter, event, false)
                        .put("to", null)
                        .putAll(Refusals.fields(notNow.refusal()))
                        .put("way", notNow.way().stream().map(Facts::row).toList()),
                COLUMNS);
    }

    private static Fields fields(Case matter, String event, boolean legal) {
        return new Fields()
                .put("id", matter.id().text())
                .put("event", event)
                .put("state", CaseText.state(matter))
                .put("legal", legal);
    }

    private static void print(Case matter, String event, WhyNot.NotNow notNow, Page page) {
        page.line("%s is not legal now; the case is %s (%s)"
                .formatted(event, CaseText.state(matter), notNow.refusal().rule()));
        notNow.refusal().missing().forEach(missing -> page.line("  " + missing));
        page.blank();
        if (notNow.way().isEmpty()) {
            page.line("No way leads there from here.");
            return;
        }
        page.heading("The shortest way there");
        Table table = new Table(
                Column.word("FROM"),
                Column.word("EVENT"),
                Column.sentence("IF"),
                Column.word("TO"),
                Column.word("RULE"));
        notNow.way()
                .forEach(row -> table.row(
                        Kebab.of(row.from().name()),
                        Kebab.of(row.on().name()),
                        row.when().phrase(),
                        row.to().map(to -> Kebab.of(to.name())).orElse("-"),
                        row.rule()));
        page.table(table);
    }
}
