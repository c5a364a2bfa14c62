package org.recourse.cli.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the value of every policy that holds at a time in a marketplace. */
@Command(description = "the value of every policy that holds now")
final class PolicyListCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--marketplace", paramLabel = "M", description = "where, such as Amazon.de")
    private @Nullable String marketplace;

    PolicyListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Marketplace> place = Optional.ofNullable(Terms.marketplaceOrNull(marketplace));
        List<PolicyEntry> holding = holding(Wiring.policies(session), place, session.now());
        session.answer(Answer.list(
                page -> print(holding, page),
                "policies",
                () -> holding.stream().map(EntryText::fields).toList(),
                EntryText.COLUMNS));
        return 0;
    }

    private static List<PolicyEntry> holding(Policies policies, Optional<Marketplace> place, Instant now) {
        return Arrays.stream(PolicyId.values())
                .flatMap(id -> policies.find(id, place, now).stream())
                .toList();
    }

    private static void print(List<PolicyEntry> holding, Page page) {
        Table table = new Table(
                Column.word("POLICY"), Column.sentence("WHAT"), Column.sentence("VALUE"), Column.sentence("SOURCE"));
        holding.forEach(
                entry -> table.row(entry.id().rule(), entry.id().subject(), entry.value(), EntryText.source(entry)));
        page.table(table);
    }
}
