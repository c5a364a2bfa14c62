package org.recourse.cli.worklist;

import java.time.Instant;
import java.util.List;
import org.recourse.application.casework.Worklist;
import org.recourse.application.casework.Worklist.Task;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.AdviceFacts;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;

/**
 * A worklist as it is shown.
 *
 * @param worklist the worklist
 * @param limit how many open cases are shown at most
 * @param now the time of asking
 */
public record WorklistView(Worklist worklist, int limit, Instant now) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "orderId",
            "state",
            "deadline.rule",
            "deadline.source",
            "deadline.start",
            "deadline.due",
            "deadline.overdue",
            "worth.atStake.amount",
            "worth.atStake.currency",
            "worth.defects",
            "advice.action",
            "advice.reason",
            "advice.rule");

    /**
     * Returns the worklist in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, () -> fields(shown()));
    }

    private Fields document() {
        return new Fields()
                .put("asOf", now)
                .put("cases", fields(shown()))
                .put("open", worklist.open().size())
                .put("overdue", overdue())
                .put("windows", fields(worklist.windows()))
                .put("unsortedMails", worklist.unsorted());
    }

    private List<Task> shown() {
        return worklist.open().stream().limit(limit).toList();
    }

    private long overdue() {
        return worklist.open().stream().filter(Task::overdue).count();
    }

    private void rest(Page page) {
        int rest = worklist.open().size() - shown().size();
        if (rest > 0) {
            page.line("... and %s more; leave --limit out to see them".formatted(rest), Style.DIM);
        }
    }

    private List<Fields> fields(List<Task> tasks) {
        return tasks.stream().map(this::fields).toList();
    }

    private Fields fields(Task task) {
        return Facts.identity(task.matter())
                .put("deadline", task.deadline().map(deadline -> Facts.deadline(deadline, now)))
                .put("worth", Facts.worth(task.worth()))
                .put("advice", AdviceFacts.of(task.advice()));
    }

    /**
     * Prints the worklist.
     *
     * @param page where to
     */
    public void print(Page page) {
        page.heading("Worklist as of %s: %s open, %s overdue"
                .formatted(TimeText.of(now), worklist.open().size(), overdue()));
        page.blank();
        if (worklist.open().isEmpty()) {
            page.line("Nothing is open.");
        } else {
            page.table(table(shown(), "DUE"));
            rest(page);
        }
        if (worklist.unsorted() > 0) {
            page.blank();
            page.line(
                    "%s could not be sorted; 'recourse mail list' shows %s."
                            .formatted(
                                    Counted.of(worklist.unsorted(), "mail"), worklist.unsorted() == 1 ? "it" : "them"),
                    Style.YELLOW);
        }
        if (!worklist.windows().isEmpty()) {
            page.blank();
            page.heading("Decided, and something may still be done");
            page.blank();
            page.table(table(worklist.windows(), "UNTIL"));
        }
    }

    private Table table(List<Task> tasks, String due) {
        Table table = new Table(
                Column.word("CASE"),
                Column.word("ORDER"),
                Column.word("STATE"),
                Column.word("LEFT"),
                Column.word(due),
                Column.word("WORTH"),
                Column.sentence("NEXT"));
        tasks.forEach(task -> table.row(
                task.matter().id(),
                CaseText.order(task.matter()),
                CaseText.state(task.matter()),
                CaseText.left(task.deadline(), now),
                CaseText.due(task.deadline()),
                CaseText.worth(task.worth()),
                task.advice()
                        .map(advised -> "%s (%s)"
                                .formatted(
                                        advised.advice().action().words(),
                                        advised.advice().rule()))
                        .orElse("-")));
        return table;
    }
}
