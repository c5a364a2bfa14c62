package org.recourse.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Delivery.Canceller;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Reckoning;

/** The text form of an order in the desk: a JSON object with what is known of sale and delivery, and the lines. */
final class OrderJson {
    private static final String ITEMS = "items";
    private static final String PURCHASED_AT = "purchasedAt";

    private OrderJson() {}

    static String of(Order order) {
        return Json.object(json -> {
            write(json, order.delivery());
            @Nullable Sale sale = order.saleOrNull();
            if (sale != null) {
                write(json, sale);
            }
        });
    }

    private static void write(JsonGenerator json, Delivery delivery) throws IOException {
        write(json, "shipBy", delivery.shipByOrNull());
        write(json, "shippedAt", delivery.shippedAtOrNull());
        write(json, "promisedBy", delivery.promisedByOrNull());
        write(json, "deliveredAt", delivery.deliveredAtOrNull());
        write(json, "carrier", delivery.carrierOrNull());
        write(json, "trackingId", delivery.trackingIdOrNull());
        write(json, "trackingRecognised", delivery.trackingRecognisedOrNull());
        write(json, "cancelledBy", delivery.cancelledByOrNull());
    }

    private static void write(JsonGenerator json, Sale sale) throws IOException {
        write(json, PURCHASED_AT, sale.purchasedAt());
        write(json, "marketplace", sale.marketplace().map(Marketplace::name).orElse(null));
        write(json, "channel", sale.channel().name());
        write(json, "state", sale.state().name());
        write(json, "updatedAt", sale.updatedAtOrNull());
        json.writeArrayFieldStart(ITEMS);
        for (OrderItem item : sale.items()) {
            write(json, item);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, OrderItem item) throws IOException {
        json.writeStartObject();
        write(json, "sku", item.sku());
        write(json, "asin", item.asin());
        write(json, "quantity", item.quantity());
        write(json, "price", item.priceOrNull());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value instanceof Instant time ? Reckoning.text(time) : value.toString());
        }
    }

    /** Reads an order; an {@link IllegalArgumentException} says that the text is not the form of one. */
    static Order parse(OrderId id, String text) {
        try (JsonParser json = Json.parser(text)) {
            json.nextToken();
            return new Reading(json).order(id);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not the text form of an order", e);
        }
    }

    private record Reading(JsonParser json, Map<String, String> fields, TreeSet<OrderItem> items) {
        Reading(JsonParser json) {
            this(json, new HashMap<>(), new TreeSet<>());
        }

        Order order(OrderId id) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member();
            }
            return new Order(id, fields.containsKey(PURCHASED_AT) ? sale() : null, delivery());
        }

        private void member() throws IOException {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    items.add(item(new Reading(json)));
                }
            } else {
                fields.put(name, json.getText());
            }
        }

        private static OrderItem item(Reading line) throws IOException {
            while (line.json.nextToken() == JsonToken.FIELD_NAME) {
                line.member();
            }
            return new OrderItem(
                    line.text("sku"),
                    line.text("asin"),
                    Integer.parseInt(line.text("quantity")),
                    line.get("price", Money::parse));
        }

        private Sale sale() {
            return new Sale(
                    Reckoning.parse(text(PURCHASED_AT)),
                    get("marketplace", Marketplace::valueOf),
                    Channel.valueOf(text("channel")),
                    OrderState.valueOf(text("state")),
                    get("updatedAt", Instant::parse),
                    items);
        }

        private Delivery delivery() {
            return new Delivery(
                    get("shipBy", Instant::parse),
                    get("shippedAt", Instant::parse),
                    get("promisedBy", Instant::parse),
                    get("deliveredAt", Instant::parse),
                    fields.get("carrier"),
                    fields.get("trackingId"),
                    get("trackingRecognised", Boolean::valueOf),
                    get("cancelledBy", Canceller::valueOf));
        }

        private String text(String name) {
            @Nullable String value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException("without " + name);
            }
            return value;
        }

        private <T> @Nullable T get(String name, Function<String, T> parse) {
            @Nullable String value = fields.get(name);
            return value == null ? null : parse.apply(value);
        }
    }
}
