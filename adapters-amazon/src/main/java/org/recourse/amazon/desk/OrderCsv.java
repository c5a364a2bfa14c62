package org.recourse.amazon.desk;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Places;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Delivery.Canceller;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** Reads orders of sellers whose data comes from elsewhere, and facts about the delivery of any order. */
public final class OrderCsv {
    /** The columns by which a file of sales is recognised. */
    public static final List<String> SIGNATURE = List.of("order-id", "purchased-at");

    private static final List<String> DELIVERY_FACTS =
            List.of("delivered-at", "promised-by", "shipped-at", "ship-by", "tracking-recognised", "cancelled-by");

    private static final Choices<OrderState> STATES = Choices.of(OrderState.values());
    private static final Choices<Canceller> CANCELLERS = Choices.of(Canceller.values());

    private final Optional<Marketplace> fallback;
    private final Column orderId;
    private final Column purchasedAt;
    private final Column marketplace;
    private final Column channel;
    private final Column state;
    private final Column shipBy;
    private final Column shippedAt;
    private final Column promisedBy;
    private final Column deliveredAt;
    private final Column carrier;
    private final Column trackingId;
    private final Column trackingRecognised;
    private final Column cancelledBy;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     * @param marketplace where the rows are from that do not say so themselves
     */
    public OrderCsv(Header header, Optional<Marketplace> marketplace) {
        fallback = marketplace;
        orderId = header.column("order-id");
        purchasedAt = header.column("purchased-at");
        this.marketplace = header.column("marketplace");
        channel = header.column("channel");
        state = header.column("state");
        shipBy = header.column("ship-by");
        shippedAt = header.column("shipped-at");
        promisedBy = header.column("promised-by");
        deliveredAt = header.column("delivered-at");
        carrier = header.column("carrier");
        trackingId = header.column("tracking-id");
        trackingRecognised = header.column("tracking-recognised");
        cancelledBy = header.column("cancelled-by");
    }

    /**
     * Tells whether a file without dates of purchase is one of delivery facts.
     *
     * @param header the names of the columns
     * @return true if it has order ids and at least one such fact
     */
    public static boolean tellsOfDelivery(Header header) {
        return header.names().contains("order-id") && header.names().stream().anyMatch(DELIVERY_FACTS::contains);
    }

    /**
     * Reads a row. Without {@code purchased-at} it tells only of the delivery.
     *
     * @param row the row
     * @return the order
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public OrderRecord read(Row row) {
        Delivery delivery = delivery(row);
        boolean sold = !row.cell(purchasedAt).isBlank();
        return new OrderRecord(new Order(row.cell(orderId).orderId(), sold ? sale(row, delivery) : null, delivery));
    }

    private Sale sale(Row row, Delivery delivery) {
        @Nullable Channel shipper = row.cell(channel).orNull(OrderCsv::shipper, "mfn or afn");
        @Nullable OrderState said = STATES.orNull(row.cell(state));
        return new Sale(
                row.cell(purchasedAt).instant(),
                Places.of(row.cell(marketplace), fallback),
                shipper == null ? Channel.MFN : shipper,
                said == null ? implied(delivery) : said,
                null,
                ImmutableSortedSet.of());
    }

    private static Channel shipper(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "MFN", "MERCHANT", "FBM" -> Channel.MFN;
            case "AFN", "AMAZON", "FBA" -> Channel.AFN;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static OrderState implied(Delivery delivery) {
        if (delivery.cancelledBy().isPresent()) {
            return OrderState.CANCELLED;
        }
        if (delivery.deliveredAt().isPresent()) {
            return OrderState.DELIVERED;
        }
        return delivery.shippedAt().isPresent() ? OrderState.SHIPPED : OrderState.UNSHIPPED;
    }

    private Delivery delivery(Row row) {
        return new Delivery(
                row.cell(shipBy).instantOrNull(),
                row.cell(shippedAt).instantOrNull(),
                row.cell(promisedBy).instantOrNull(),
                row.cell(deliveredAt).instantOrNull(),
                row.cell(carrier).textOrNull(),
                row.cell(trackingId).textOrNull(),
                row.cell(trackingRecognised).answerOrNull(),
                CANCELLERS.orNull(row.cell(cancelledBy)));
    }
}
