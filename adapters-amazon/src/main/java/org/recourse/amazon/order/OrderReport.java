package org.recourse.amazon.order;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Places;
import org.recourse.amazon.file.Row;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/**
 * Reads the rows of the all-orders report and of the reports that share its columns, such as fulfilled shipments. Each row is one item of an
 * order. Buyers and addresses are never looked at (PRV-1).
 */
public final class OrderReport {
    /** The columns by which the report is recognised. */
    public static final List<String> SIGNATURE = List.of("amazon-order-id", "purchase-date");

    private final Optional<Marketplace> fallback;
    private final Column orderId;
    private final Column purchaseDate;
    private final Column updated;
    private final Column status;
    private final Column fulfilment;
    private final Column salesChannel;
    private final Column sku;
    private final Column asin;
    private final Column quantity;
    private final Column price;
    private final Column currency;
    private final Column shipped;
    private final Column promised;
    private final Column carrier;
    private final Column tracking;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     * @param marketplace where the rows are from that do not say so themselves
     */
    public OrderReport(Header header, Optional<Marketplace> marketplace) {
        fallback = marketplace;
        orderId = header.column("amazon-order-id");
        purchaseDate = header.column("purchase-date");
        updated = header.column("last-updated-date");
        status = header.column("order-status");
        fulfilment = header.column("fulfillment-channel");
        salesChannel = header.column("sales-channel");
        sku = header.column("sku");
        asin = header.column("asin");
        quantity = header.column(header.names().contains("quantity") ? "quantity" : "quantity-shipped");
        price = header.column("item-price");
        currency = header.column("currency");
        shipped = header.column("shipment-date");
        promised = header.column("estimated-arrival-date");
        carrier = header.column("carrier");
        tracking = header.column("tracking-number");
    }

    Order order(Row row) {
        return new Order(row.cell(orderId).orderId(), sale(row), delivery(row));
    }

    private Sale sale(Row row) {
        return new Sale(
                row.cell(purchaseDate).instant(),
                Places.of(row.cell(salesChannel), fallback),
                row.cell(fulfilment).required(OrderReport::channel, "Amazon or Merchant"),
                state(row),
                row.cell(updated).instantOrNull(),
                ImmutableSortedSet.of(item(row)));
    }

    private static Channel channel(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "MERCHANT", "MFN", "DEFAULT", "SELLER" -> Channel.MFN;
            case "AMAZON", "AFN" -> Channel.AFN;
            default -> amazonRegion(text);
        };
    }

    private static Channel amazonRegion(String text) {
        if (text.regionMatches(true, 0, "amazon_", 0, "amazon_".length())) {
            return Channel.AFN;
        }
        throw new IllegalArgumentException(text);
    }

    /** A report of shipments has no status: what it lists is shipped. */
    private OrderState state(Row row) {
        if (status.places().isEmpty() && !row.cell(shipped).isBlank()) {
            return OrderState.SHIPPED;
        }
        return row.cell(status).required(OrderStatus::parse, OrderStatus.EXPECTED);
    }

    private OrderItem item(Row row) {
        @Nullable Money paid = row.cell(price).moneyOrNull(row.cell(currency));
        return new OrderItem(
                row.cell(sku).text(), row.cell(asin).text(), row.cell(quantity).count(), paid);
    }

    private Delivery delivery(Row row) {
        @Nullable Instant shippedAt = row.cell(shipped).instantOrNull();
        @Nullable Instant promisedBy = row.cell(promised).instantOrNull();
        return new Delivery(
                null,
                shippedAt,
                promisedBy,
                null,
                row.cell(carrier).textOrNull(),
                row.cell(tracking).textOrNull(),
                null,
                null);
    }
}
