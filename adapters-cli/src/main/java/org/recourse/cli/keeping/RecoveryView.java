package org.recourse.cli.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.keeping.Salvage;
import org.recourse.application.keeping.Salvage.Count;
import org.recourse.application.keeping.Salvage.Positions;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.wiring.DeskKeeping.Recovered;

/** What became of a recovery, for people and for programs. */
record RecoveryView(Recovered recovered, Path directory) {
    private static final List<String> COLUMNS = List.of(
            "account",
            "events.saved",
            "events.cutOff",
            "events.chainedAnew",
            "events.head",
            "cases.whole",
            "orders.saved",
            "orders.lost",
            "refunds.saved",
            "refunds.lost",
            "feedbackChanges.saved",
            "feedbackChanges.lost",
            "figures.saved",
            "figures.lost",
            "words.saved",
            "words.lost");

    Answer answer() {
        return new Answer(this::print, this::document, COLUMNS, this::accounts);
    }

    private Fields document() {
        return new Fields()
                .put("complete", recovered.isComplete())
                .put("desk", directory.toString())
                .put("unreadablePages", recovered.salvage().unreadablePages())
                .put("unreadableRows", recovered.salvage().unreadableRows())
                .put("accounts", accounts())
                .put("filesCopied", recovered.others())
                .put(
                        "problems",
                        recovered.flaws().stream().map(RecoveryView::fields).toList());
    }

    private List<Fields> accounts() {
        return recovered.salvage().accounts().stream().map(RecoveryView::fields).toList();
    }

    private static Fields fields(Salvage.Account account) {
        return new Fields()
                .put("account", account.account().name())
                .put("events", fields(account.events()))
                .put("cases", fields(account.cases()))
                .put("orders", fields(account.orders()))
                .put("refunds", fields(account.refunds()))
                .put("feedbackChanges", fields(account.feedbackChanges()))
                .put("figures", fields(account.figures()))
                .put("words", fields(account.words()));
    }

    private static Fields fields(Salvage.Events events) {
        return new Fields()
                .put("saved", events.saved())
                .put("cutOff", events.cutOff())
                .put("lost", events.lost().stream().map(RecoveryView::fields).toList())
                .put("chainedAnew", events.chainedAnew())
                .put("head", events.head().hash());
    }

    private static Fields fields(Positions positions) {
        return new Fields().put("first", positions.first()).put("last", positions.last());
    }

    private static Fields fields(Salvage.Cases cases) {
        return new Fields().put("whole", cases.whole()).put("cut", cases.cut()).put("lost", cases.lost());
    }

    private static Fields fields(Count count) {
        return new Fields().put("saved", count.saved()).put("lost", count.lost());
    }

    private static Fields fields(Flaw flaw) {
        return new Fields().put("at", flaw.at()).put("what", flaw.what());
    }

    private void print(Page page) {
        recovered.salvage().accounts().forEach(account -> print(account, page));
        if (recovered.salvage().unreadablePages() > 0 || recovered.salvage().unreadableRows() > 0) {
            page.line("%s and %s could not be read; what was in them may be lost as well"
                    .formatted(
                            Counted.of(recovered.salvage().unreadablePages(), "page"),
                            Counted.of(recovered.salvage().unreadableRows(), "row")));
        }
        recovered.flaws().forEach(flaw -> page.line("  %s: %s".formatted(flaw.at(), flaw.what()), Style.RED));
        page.line("The new desk is in " + directory);
        page.line(
                recovered.isComplete() ? "Everything was saved." : "Not everything was saved.",
                recovered.isComplete() ? Style.GREEN : Style.RED);
    }

    private static void print(Salvage.Account account, Page page) {
        page.heading("Account " + account.account());
        Table table = new Table(Column.word("WHAT"), Column.number("SAVED"), Column.number("LOST"));
        Salvage.Events events = account.events();
        long lost = events.lost().stream()
                .mapToLong(positions -> positions.last() - positions.first() + 1)
                .sum();
        table.row("events", events.saved(), lost + events.cutOff());
        table.row(
                "cases",
                account.cases().whole(),
                account.cases().cut().size() + account.cases().lost().size());
        row(table, "orders", account.orders());
        row(table, "refunds", account.refunds());
        row(table, "feedback changes", account.feedbackChanges());
        row(table, "figures of reports", account.figures());
        row(table, "pieces of buyers' words", account.words());
        page.table(table);
        printTrail(account, page);
    }

    private static void row(Table table, String what, Count count) {
        table.row(what, count.saved(), count.lost());
    }

    private static void printTrail(Salvage.Account account, Page page) {
        Salvage.Events events = account.events();
        if (!events.lost().isEmpty()) {
            page.line("Events lost: "
                    + events.lost().stream().map(RecoveryView::text).collect(Collectors.joining(", ")));
        }
        if (events.cutOff() > 0) {
            page.line("Events left out, since one before them in the same case is lost: " + events.cutOff());
        }
        account.cases().cut().forEach(id -> page.line("Case that ends earlier now: " + id));
        account.cases().lost().forEach(id -> page.line("Case lost: " + id));
        page.line("%s head %s"
                .formatted(
                        events.chainedAnew() ? "The trail is chained anew, with the" : "The trail has its old",
                        events.head().hash()));
        page.blank();
    }

    private static String text(Positions positions) {
        return positions.first() == positions.last()
                ? Long.toString(positions.first())
                : positions.first() + " to " + positions.last();
    }
}
