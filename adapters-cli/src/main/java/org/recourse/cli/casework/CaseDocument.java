package org.recourse.cli.casework;

import java.time.Instant;
import java.util.List;
import org.recourse.application.casework.CaseFile;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terms.AdviceFacts;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.payment.Payment;

/** Everything about a case as fields of a document. */
record CaseDocument(CaseFile file, Instant now) {
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "orderId",
            "state",
            "openedAt",
            "closed",
            "deadline.rule",
            "deadline.due",
            "deadline.overdue",
            "advice.action",
            "advice.rule",
            "liability",
            "metricImpact",
            "evidence",
            "missingEvidence");

    Fields fields() {
        Case matter = file.matter();
        return Facts.identity(matter)
                .put("deadline", file.deadline().map(deadline -> Facts.deadline(deadline, now)))
                .put("worth", Facts.worth(file.worth()))
                .put("advice", AdviceFacts.of(file.advice()))
                .put("openedAt", matter.openedAt())
                .put("closed", matter.isClosed())
                .put("version", matter.version())
                .put("reason", matter.reason().map(reason -> Kebab.of(reason.name())))
                .put("amount", Facts.money(matter.amount()))
                .put("history", matter.history().stream().map(this::entry).toList())
                .put(
                        "allowed",
                        file.allowed().stream().map(CaseDocument::allowed).toList())
                .put("liability", Facts.kebab(matter.liability()))
                .put("metricImpact", Facts.kebab(matter.metricImpact()))
                .put("evidence", slots(List.copyOf(matter.evidence())))
                .put("missingEvidence", slots(matter.missingEvidence()))
                .put(
                        "deadlines",
                        file.deadlines().stream()
                                .map(deadline -> Facts.deadline(deadline, now))
                                .toList())
                .put("window", file.window().map(window -> Facts.deadline(window, now)))
                .put("linked", file.linked().stream().map(Facts::identity).toList())
                .put(
                        "payments",
                        file.payments().payments().stream()
                                .map(CaseDocument::payment)
                                .toList())
                .put("paidTwice", Facts.kebab(file.payments().verdict()))
                .put("hold", matter.hold())
                .put("purged", file.purged());
    }

    private Fields entry(Entry entry) {
        Telling telling = new Telling(entry.event(), file.words());
        return new Fields()
                .put("at", entry.event().at())
                .put("actor", Facts.kebab(entry.event().actor()))
                .put("event", telling.name())
                .put("details", telling.details())
                .put("state", Kebab.of(entry.state().name()))
                .put("effective", entry.effective())
                .put("source", entry.event().source())
                .put("recordedAt", entry.event().recordedAt());
    }

    private static Fields allowed(Transition<Attempt> row) {
        return new Fields()
                .put("event", Kebab.of(row.on().name()))
                .put("to", row.to().map(to -> Kebab.of(to.name())))
                .put("rule", row.rule().id());
    }

    private static List<String> slots(List<EvidenceSlot> slots) {
        return slots.stream().map(slot -> Kebab.of(slot.name())).toList();
    }

    private static Fields payment(Payment payment) {
        return new Fields()
                .put("source", Facts.kebab(payment.source()))
                .put("reference", payment.reference())
                .put("at", payment.at())
                .put("amount", Facts.money(payment.amount()))
                .put("made", payment.made());
    }
}
