package org.recourse.amazon.order;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Places;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/**
 * Reads the rows of the report of orders that wait to be shipped by the seller. Each row is one item of an order; its promise date is the day by which
 * the order has to be shipped. The items are left to the all-orders report, which knows their prices; buyers and addresses are never looked at (PRV-1).
 */
public final class UnshippedReport {
    /** The columns by which the report is recognised. */
    public static final List<String> SIGNATURE = List.of("order-id", "order-item-id", "promise-date");

    private final Optional<Marketplace> fallback;
    private final Column orderId;
    private final Column purchaseDate;
    private final Column promiseDate;
    private final Column salesChannel;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     * @param marketplace where the rows are from that do not say so themselves
     */
    public UnshippedReport(Header header, Optional<Marketplace> marketplace) {
        fallback = marketplace;
        orderId = header.column("order-id");
        purchaseDate = header.column("purchase-date");
        promiseDate = header.column("promise-date");
        salesChannel = header.column("sales-channel");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the order; without its sale where nothing says on which marketplace it was bought
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public OrderRecord read(Row row) {
        return new OrderRecord(order(row));
    }

    private Order order(Row row) {
        Delivery delivery =
                new Delivery(row.cell(promiseDate).instantOrNull(), null, null, null, null, null, null, null);
        boolean isPlaced = fallback.isPresent() || !row.cell(salesChannel).isBlank();
        boolean isDated = !row.cell(purchaseDate).isBlank();
        @Nullable Sale sale = isPlaced && isDated ? sale(row) : null;
        return new Order(row.cell(orderId).orderId(), sale, delivery);
    }

    private Sale sale(Row row) {
        return new Sale(
                row.cell(purchaseDate).instant(),
                Places.of(row.cell(salesChannel), fallback),
                Channel.MFN,
                OrderState.UNSHIPPED,
                null,
                ImmutableSortedSet.of());
    }
}
