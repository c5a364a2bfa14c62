package org.recourse.application.prevention;

import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Window;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.prevention.OrderAtRisk;
import org.recourse.domain.prevention.Risk;

/**
 * Finds the orders that may become complaints before anyone complains (KNO-3): those of the window of the Order Defect Rate on which no claim and
 * no chargeback is open. What is most pressing comes first, then what costs most (bare numbers, whatever the currency), then the older order.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class FindOrdersAtRisk {
    private static final Comparator<OrderAtRisk> MOST_PRESSING_FIRST = Comparator.<OrderAtRisk, Risk>comparing(
                    found -> found.risks().iterator().next())
            .thenComparing(found -> found.risks().size(), reverseOrder())
            .thenComparing(found -> money(found.order()), reverseOrder())
            .thenComparing(found -> found.order().sale().map(Sale::purchasedAt).orElse(Instant.MAX))
            .thenComparing(found -> found.order().id().text());

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies that say which orders still count
     */
    public FindOrdersAtRisk(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose orders
     * @param now the time of asking
     */
    public record Request(AccountId account, Instant now) {}

    /**
     * Finds them.
     *
     * @param request what is asked for
     * @return the orders, the most pressing first
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<OrderAtRisk> find(Request request) {
        Window window = MetricDefinitions.orderDefectRate(policies, Optional.empty(), request.now())
                .window(request.now());
        return desk.read(records -> {
            Set<OrderId> waiting = orders(
                    records, request, CaseKind.BUYER_MESSAGE, matter -> matter.state() == MessageState.AWAITING_REPLY);
            Set<OrderId> complained = ImmutableSet.<OrderId>builder()
                    .addAll(orders(records, request, CaseKind.A_TO_Z_CLAIM, matter -> true))
                    .addAll(orders(records, request, CaseKind.CHARGEBACK, matter -> true))
                    .build();
            List<OrderAtRisk> found = new ArrayList<>();
            candidates(records, request.account(), waiting).forEach((id, order) -> {
                if (isIn(window, order) && !complained.contains(id)) {
                    OrderAtRisk.of(order, waiting.contains(id), request.now()).ifPresent(found::add);
                }
            });
            return found.stream().sorted(MOST_PRESSING_FIRST).toList();
        });
    }

    private static Map<OrderId, Order> candidates(Records records, AccountId account, Set<OrderId> waiting) {
        Map<OrderId, Order> orders = new HashMap<>();
        records.orders().eachOnItsWay(account, order -> orders.put(order.id(), order));
        waiting.forEach(id -> records.orders().find(account, id).ifPresent(order -> orders.put(id, order)));
        return orders;
    }

    private static Set<OrderId> orders(Records records, Request request, CaseKind kind, Predicate<Case> which) {
        ImmutableSet.Builder<OrderId> orders = ImmutableSet.builder();
        records.cases().each(request.account(), new Selection(kind, true), matter -> {
            if (which.test(matter)) {
                matter.order().ifPresent(orders::add);
            }
        });
        return orders.build();
    }

    private static boolean isIn(Window window, Order order) {
        return order.sale()
                .map(sale -> LocalDate.ofInstant(sale.purchasedAt(), ZoneOffset.UTC))
                .filter(window::contains)
                .isPresent();
    }

    private static BigDecimal money(Order order) {
        return order.sale()
                .flatMap(Sale::total)
                .map(Money::amount)
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }
}
