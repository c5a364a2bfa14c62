package org.recourse.domain.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Premises;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Fault;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.StandardTemplate;

/** Situations, letters and faults of replies as a page that a person can read. */
final class RepliesPage {
    private RepliesPage() {}

    static String text() {
        List<String> lines = new ArrayList<>(List.of(
                "# Replies",
                "",
                "What to write back to a buyer, with which letter, and what a reply must not say.",
                "",
                "This page is generated from the tables; `mvn test -Dgolden=write` rewrites it."));
        table(lines, "Situations", "situation | rule | in words");
        Arrays.stream(BuyerSituation.values())
                .map(each -> cells(each.kebab(), each.rule().id(), each.phrase()))
                .forEach(lines::add);
        table(lines, "What to write", "situation | if | if not | unless | do | letter | cost | rule | because");
        Arrays.stream(SituationPlay.values()).map(RepliesPage::line).forEach(lines::add);
        table(lines, "Letters", "letter | to | rules | what must be filled in | what may be | purpose");
        Arrays.stream(StandardTemplate.values()).map(RepliesPage::line).forEach(lines::add);
        table(lines, "Placeholders", "placeholder | form | what it is | where it comes from");
        Arrays.stream(Placeholder.values())
                .map(each -> cells(each.camel(), Kebab.of(each.form().name()), each.meaning(), each.origin()))
                .forEach(lines::add);
        table(lines, "Faults", "fault | rule | to a buyer | to Amazon | fix");
        Arrays.stream(Fault.values()).map(RepliesPage::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static void table(List<String> lines, String title, String columns) {
        lines.addAll(List.of("", "## " + title, "", "| " + columns + " |"));
        lines.add("|" + "---|".repeat(columns.split("\\|", -1).length));
    }

    private static String line(SituationPlay row) {
        Premises asked = row.premises();
        return cells(
                row.situations().stream().map(BuyerSituation::kebab).collect(Collectors.joining(", ")),
                facts(asked.holding()),
                facts(asked.failing()),
                facts(asked.unproven()),
                row.advice(),
                row.letter().kebab(),
                row.cost().phrase(),
                row.rule().id(),
                row.reason());
    }

    private static String facts(Collection<Fact> facts) {
        return facts.stream().map(Fact::kebab).collect(Collectors.joining(", "));
    }

    private static String line(StandardTemplate template) {
        return cells(
                template.kebab(),
                Kebab.of(template.audience().name()),
                template.rules().stream().map(rule -> rule.id()).collect(Collectors.joining(", ")),
                names(template.needed()),
                names(template.optional()),
                template.purpose());
    }

    private static String names(Collection<Placeholder> placeholders) {
        return placeholders.stream().map(Placeholder::camel).collect(Collectors.joining(", "));
    }

    private static String line(Fault fault) {
        return cells(
                fault.kebab(),
                fault.rule().id(),
                severity(fault, Audience.BUYER),
                severity(fault, Audience.AMAZON),
                fault.fix());
    }

    private static String severity(Fault fault, Audience audience) {
        return fault.severity(audience)
                .map(severity -> Kebab.of(severity.name()))
                .orElse("none");
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
