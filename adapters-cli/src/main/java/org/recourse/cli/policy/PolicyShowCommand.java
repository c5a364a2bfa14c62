package org.recourse.cli.policy;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows every value of one policy, also those that hold elsewhere or held at other times. */
@Command(description = "every value of one policy, with source and dates")
final class PolicyShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "POLICY", description = "its id, such as POL-1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String policy;

    PolicyShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.of(policy.toUpperCase(ROOT))
                .orElseThrow(() -> Terms.unknown(
                        "policy",
                        policy,
                        Arrays.stream(PolicyId.values())
                                .map(known -> known.rule().id())
                                .toList()));
        List<PolicyEntry> entries = Wiring.policies(session).entries().stream()
                .filter(entry -> entry.id() == id)
                .toList();
        session.answer(new Answer(
                page -> print(id, entries, page),
                () -> document(id, entries),
                EntryText.COLUMNS,
                () -> entries.stream().map(EntryText::fields).toList()));
        return 0;
    }

    private static Fields document(PolicyId id, List<PolicyEntry> entries) {
        return new Fields()
                .put("id", id.rule().id())
                .put("subject", id.subject())
                .put("entries", entries.stream().map(EntryText::fields).toList());
    }

    private static void print(PolicyId id, List<PolicyEntry> entries, Page page) {
        page.heading("%s  %s".formatted(id.rule(), id.subject()));
        page.blank();
        Table table = new Table(
                Column.sentence("VALUE"),
                Column.word("WHERE"),
                Column.word("FROM"),
                Column.word("UNTIL"),
                Column.word("EDITION"),
                Column.sentence("SOURCE"));
        entries.forEach(entry -> table.row(
                entry.value(),
                Optional.ofNullable(entry.marketplaceOrNull())
                        .map(Marketplace::salesChannel)
                        .orElse("everywhere"),
                EntryText.from(entry).orElse("-"),
                EntryText.until(entry).orElse("-"),
                entry.edition(),
                EntryText.source(entry)));
        page.table(table);
    }
}
