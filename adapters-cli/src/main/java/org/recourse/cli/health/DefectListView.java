package org.recourse.cli.health;

import java.util.List;
import org.recourse.application.intake.Rejection;
import org.recourse.cli.document.Fields;
import org.recourse.cli.intake.RejectionList;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.snapshot.DefectList;
import org.recourse.domain.snapshot.DefectList.Disputed;

/**
 * A list of defective orders beside ours.
 *
 * @param list what agrees and what differs
 * @param rejections what of the list could not be read
 */
record DefectListView(DefectList list, List<Rejection> rejections) {
    private static final List<String> COLUMNS = List.of("orderId", "defect", "countedBy", "cause", "meaning");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::rows);
    }

    private Fields document() {
        return new Fields()
                .put("agrees", list.disputed().isEmpty())
                .put(
                        "window",
                        new Fields()
                                .put("from", list.window().from().toString())
                                .put("to", list.window().to().toString()))
                .put("agreed", list.agreed())
                .put("disputed", rows())
                .put(
                        "rejections",
                        rejections.stream().map(RejectionList::fields).toList());
    }

    private List<Fields> rows() {
        return list.disputed().stream().map(DefectListView::fields).toList();
    }

    private static Fields fields(Disputed disputed) {
        return new Fields()
                .put("orderId", disputed.defect().order().text())
                .put("defect", Facts.kebab(disputed.defect().component()))
                .put("countedBy", disputed.listed() ? "amazon" : "us")
                .put("cause", disputed.cause().kebab())
                .put("meaning", disputed.cause().phrase());
    }

    private void print(Page page) {
        page.heading("%s: %s in both, %s in only one"
                .formatted(
                        list.window(),
                        Counted.of(list.agreed(), "defect"),
                        list.disputed().size()));
        if (!list.disputed().isEmpty()) {
            Table table = new Table(
                    Column.word("ORDER"), Column.word("DEFECT"), Column.word("COUNTED BY"), Column.sentence("WHY"));
            list.disputed()
                    .forEach(disputed -> table.row(
                            disputed.defect().order(),
                            Facts.kebab(disputed.defect().component()),
                            disputed.listed() ? "amazon" : "us",
                            "%s: %s"
                                    .formatted(
                                            disputed.cause().kebab(),
                                            disputed.cause().phrase())));
            page.table(table);
        }
        ReconcileView.notRead(rejections, page);
    }
}
