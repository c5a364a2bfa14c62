package org.recourse.cli.worklist;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Sale;
import org.recourse.domain.prevention.OrderAtRisk;
import org.recourse.domain.prevention.Risk;

/**
 * Orders at risk, as they are shown.
 *
 * @param found the orders
 * @param limit how many are shown at most
 * @param now the time of asking
 */
public record RisksView(List<OrderAtRisk> found, int limit, Instant now) {
    private static final List<String> COLUMNS =
            List.of("orderId", "marketplace", "purchasedAt", "total.amount", "total.currency", "risks");

    /**
     * Returns the orders in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return new Answer(
                this::print,
                () -> new Fields().put("asOf", now).put("orders", rows()).put("atRisk", found.size()),
                COLUMNS,
                this::rows);
    }

    private List<Fields> rows() {
        return found.stream().limit(limit).map(RisksView::fields).toList();
    }

    private static Fields fields(OrderAtRisk order) {
        return new Fields()
                .put("orderId", order.order().id().text())
                .put("marketplace", order.order().marketplace().map(Marketplace::salesChannel))
                .put("purchasedAt", order.order().sale().map(Sale::purchasedAt))
                .put("total", Facts.money(order.order().sale().flatMap(Sale::total)))
                .put("risks", order.risks().stream().map(Facts::kebab).toList());
    }

    /**
     * Prints the orders.
     *
     * @param page where to
     */
    public void print(Page page) {
        page.heading("At risk as of %s: %s (KNO-3)".formatted(TimeText.of(now), Counted.of(found.size(), "order")));
        if (found.isEmpty()) {
            page.line("Nothing is known that puts an order at risk.");
            return;
        }
        page.blank();
        Table table = new Table(
                Column.word("ORDER"), Column.word("BOUGHT"), Column.number("TOTAL"), Column.sentence("BECAUSE"));
        found.stream()
                .limit(limit)
                .forEach(order -> table.row(
                        order.order().id().text(),
                        order.order()
                                .sale()
                                .map(Sale::purchasedAt)
                                .map(TimeText::of)
                                .orElse("-"),
                        order.order()
                                .sale()
                                .flatMap(Sale::total)
                                .map(Money::toString)
                                .orElse("-"),
                        order.risks().stream().map(Risk::phrase).collect(Collectors.joining("; "))));
        page.table(table);
        if (found.size() > limit) {
            page.line("... and %s more; leave --limit out to see them".formatted(found.size() - limit));
        }
    }
}
