package org.recourse.cli.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recourse.application.casework.CaseFile;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.money.Money;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.policy.PolicyId;

/** Prints everything about a case for people. */
final class CasePage {
    private final CaseFile file;
    private final Case matter;
    private final Instant now;
    private final Page page;

    CasePage(CaseFile file, Instant now, Page page) {
        this.file = file;
        this.matter = file.matter();
        this.now = now;
        this.page = page;
    }

    void print() {
        page.heading("%s  %s, %s".formatted(matter.id(), matter.kind().kebab(), CaseText.state(matter)));
        facts();
        deadlines();
        file.advice().ifPresent(this::advice);
        evidence();
        payments();
        linked();
        allowed();
        history();
    }

    private void facts() {
        page.line("order      " + CaseText.order(matter));
        page.line("opened     " + TimeText.of(matter.openedAt()));
        matter.reason().map(Reason::phrase).ifPresent(reason -> page.line("reason     " + reason));
        matter.amount().map(Money::toString).ifPresent(amount -> page.line("amount     " + amount));
        page.line("worth      " + CaseText.worth(file.worth()));
        CaseText.rates(file.worth()).ifPresent(rates -> page.line("ODR        " + rates));
        page.line("liability  %s; metric impact %s"
                .formatted(Facts.kebab(matter.liability()), Facts.kebab(matter.metricImpact())));
        matter.hold().ifPresent(ground -> page.line("hold       personal data stay: " + ground));
    }

    private void deadlines() {
        Table table = new Table(
                Column.word("LEFT"),
                Column.word("DUE"),
                Column.word("RULE"),
                Column.sentence("WHAT"),
                Column.word("SINCE"),
                Column.sentence("SOURCE"));
        file.deadlines().forEach(deadline -> row(deadline, table));
        file.window().ifPresent(window -> row(window, table));
        if (!table.isEmpty()) {
            page.blank();
            page.heading(file.window().isPresent() ? "Still possible" : "Deadlines");
            page.table(table);
        }
    }

    private void row(Deadline deadline, Table table) {
        String edition = deadline.edition().isEmpty() ? "" : ", edition " + deadline.edition();
        table.row(
                CaseText.left(Optional.of(deadline), now),
                TimeText.of(deadline.due()),
                deadline.rule(),
                PolicyId.of(deadline.rule().id()).map(PolicyId::subject).orElse("-"),
                TimeText.of(deadline.start()),
                deadline.source() + edition);
    }

    private void advice(Recommendation advised) {
        page.blank();
        page.heading("Next");
        page.line("%s (%s)"
                .formatted(advised.advice().action().words(), advised.advice().rule()));
        page.line(advised.advice().reason());
    }

    private void evidence() {
        if (!matter.evidence().isEmpty() || !matter.missingEvidence().isEmpty()) {
            page.blank();
            page.heading("Evidence");
            page.line("attached: " + slots(matter.evidence()));
            page.line("missing:  " + slots(matter.missingEvidence()));
        }
    }

    private static String slots(Collection<EvidenceSlot> slots) {
        return slots.isEmpty()
                ? "none"
                : slots.stream().map(slot -> Kebab.of(slot.name())).collect(Collectors.joining(", "));
    }

    private void payments() {
        if (file.payments().payments().isEmpty()) {
            return;
        }
        page.blank();
        page.heading("Paid back, or may be");
        Table table = new Table(
                Column.word("BY"),
                Column.word("REFERENCE"),
                Column.word("AT"),
                Column.number("AMOUNT"),
                Column.word("MADE"));
        file.payments()
                .payments()
                .forEach(payment -> table.row(
                        Facts.kebab(payment.source()),
                        payment.reference(),
                        TimeText.of(payment.at()),
                        payment.amount().map(Money::toString).orElse("-"),
                        payment.made() ? "yes" : "pending"));
        page.table(table);
        switch (file.payments().verdict()) {
            case ONCE_AT_MOST -> {}
            case WOULD_BE_PAID_TWICE ->
                page.line(
                        "The buyer would be paid twice if what is pending is decided for the buyer (CBK-6).",
                        Style.YELLOW);
            case PAID_TWICE -> page.line("The buyer has been paid twice (CBK-6).", Style.RED);
        }
    }

    private void linked() {
        if (!file.linked().isEmpty()) {
            page.blank();
            page.heading("Other cases of the order");
            Table table = new Table(Column.word("CASE"), Column.word("KIND"), Column.word("STATE"));
            file.linked().forEach(other -> table.row(other.id(), other.kind().kebab(), CaseText.state(other)));
            page.table(table);
        }
    }

    private void allowed() {
        page.blank();
        page.heading("What may happen now");
        if (file.allowed().isEmpty()) {
            page.line("nothing");
            return;
        }
        Table table =
                new Table(Column.word("EVENT"), Column.word("LEADS TO"), Column.word("RULE"), Column.sentence("MEANS"));
        file.allowed()
                .forEach(row -> table.row(
                        Kebab.of(row.on().name()),
                        row.to().map(to -> Kebab.of(to.name())).orElse("-"),
                        row.rule(),
                        row.on().phrase()));
        page.table(table);
    }

    private void history() {
        page.blank();
        page.heading("History");
        Table table = new Table(
                Column.word("AT"),
                Column.word("WHO"),
                Column.word("WHAT"),
                Column.word("STATE"),
                Column.sentence("DETAILS"));
        matter.history().forEach(entry -> {
            Telling telling = new Telling(entry.event(), file.words());
            table.row(
                    TimeText.of(entry.event().at()),
                    Facts.kebab(entry.event().actor()),
                    telling.name(),
                    Kebab.of(entry.state().name()),
                    (entry.effective() ? "" : "without effect; ") + telling.sentence());
        });
        page.table(table);
    }
}
