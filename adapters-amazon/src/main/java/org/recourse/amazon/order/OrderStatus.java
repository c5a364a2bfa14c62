package org.recourse.amazon.order;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.order.OrderState;

/** What {@code order-status} means. */
final class OrderStatus {
    static final String EXPECTED = "a status such as Pending, Unshipped, Shipped or Cancelled";

    // spotless:off
    private static final Map<String, OrderState> STATES = ImmutableMap.<String, OrderState>builder()
            .put("pending",                        OrderState.PENDING)
            .put("pendingavailability",            OrderState.PENDING)
            .put("unshipped",                      OrderState.UNSHIPPED)
            .put("invoiceunconfirmed",             OrderState.UNSHIPPED)
            .put("unfulfillable",                  OrderState.UNSHIPPED)
            .put("shipping",                       OrderState.UNSHIPPED)
            .put("partiallyshipped",               OrderState.PARTIALLY_SHIPPED)
            .put("shipped",                        OrderState.SHIPPED)
            .put("complete",                       OrderState.SHIPPED)
            .put("shipped-deliveredtobuyer",       OrderState.DELIVERED)
            .put("shipped-returnedtoseller",       OrderState.RETURNED)
            .put("shipped-returningtoseller",      OrderState.RETURNED)
            .put("shipped-rejectedbybuyer",        OrderState.RETURNED)
            .put("cancelled",                      OrderState.CANCELLED)
            .put("canceled",                       OrderState.CANCELLED)
            .buildOrThrow();
    // spotless:on

    private OrderStatus() {}

    static OrderState parse(String text) {
        String key = text.toLowerCase(ROOT).replace(" ", "");
        return Optional.ofNullable(STATES.get(key))
                .or(() -> family(key))
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The further words of a family, such as "Shipped - Out for Delivery", are no more than the family's name. */
    private static Optional<OrderState> family(String key) {
        if (key.startsWith("shipped-")) {
            return Optional.of(OrderState.SHIPPED);
        }
        return key.startsWith("pending-") ? Optional.of(OrderState.PENDING) : Optional.empty();
    }
}
