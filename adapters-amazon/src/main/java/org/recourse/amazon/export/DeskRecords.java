package org.recourse.amazon.export;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.policy.Reckoning;
import org.recourse.domain.snapshot.Figure;

/** Reads the records that {@link DeskWriter} writes. */
final class DeskRecords {
    private static final String INSTANT = "an instant such as 2026-10-01T09:30:00Z";
    private static final String COUNT = "a whole number, 0 or more";

    private DeskRecords() {}

    static IntakeRecord of(JsonFields fields) {
        String type = fields.text(Schema.TYPE_KEY);
        return switch (type) {
            case Schema.ORDER -> new OrderRecord(order(fields));
            case Schema.REFUND -> new RefundRecord(refund(fields));
            case Schema.FEEDBACK_CHANGE -> new FeedbackChangeRecord(change(fields));
            case Schema.FIGURE -> new FigureRecord(figure(fields));
            case Schema.CASE -> matter(fields);
            default -> throw new UnreadableCell(Schema.TYPE_KEY, "found a type that no desk exports");
        };
    }

    private static Order order(JsonFields fields) {
        return new Order(
                orderId("id", fields),
                fields.fields("sale").map(DeskRecords::sale).orElse(null),
                fields.fields("delivery").map(DeskRecords::delivery).orElse(Delivery.UNKNOWN));
    }

    private static OrderId orderId(String name, JsonFields fields) {
        return fields.required(name, OrderId::of, "an order id");
    }

    private static Sale sale(JsonFields fields) {
        return new Sale(
                instant("purchasedAt", fields),
                fields.orNull("marketplace", DeskRecords::marketplace, "a marketplace such as Amazon.com"),
                fields.constant("channel", Channel.class),
                fields.constant("state", OrderState.class),
                instantOrNull("updatedAt", fields),
                ImmutableSortedSet.copyOf(
                        fields.list("items").stream().map(DeskRecords::item).toList()));
    }

    private static Marketplace marketplace(String text) {
        return Marketplace.find(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static OrderItem item(JsonFields fields) {
        return new OrderItem(
                fields.text("sku"),
                fields.text("asin"),
                fields.required("quantity", Integer::parseUnsignedInt, COUNT),
                fields.money("price").orElse(null));
    }

    private static Delivery delivery(JsonFields fields) {
        return new Delivery(
                instantOrNull("shipBy", fields),
                instantOrNull("shippedAt", fields),
                instantOrNull("promisedBy", fields),
                instantOrNull("deliveredAt", fields),
                fields.orNull("carrier", text -> text, "a text"),
                fields.orNull("trackingId", text -> text, "a text"),
                fields.answer("trackingRecognised").orElse(null),
                fields.values().containsKey("cancelledBy")
                        ? fields.constant("cancelledBy", Delivery.Canceller.class)
                        : null);
    }

    private static Refund refund(JsonFields fields) {
        return new Refund(
                fields.text("id"),
                orderId("orderId", fields),
                instant("refundedAt", fields),
                fields.money("amount")
                        .filter(money -> money.minorUnits() > 0)
                        .orElseThrow(() -> new UnreadableCell("amount", "expected an amount above zero")),
                fields.constant("kind", RefundKind.class));
    }

    private static FeedbackChange change(JsonFields fields) {
        return new FeedbackChange(
                orderId("orderId", fields),
                date("feedbackDate", fields),
                fields.constant("state", FeedbackState.class),
                instant("changedAt", fields));
    }

    private static Figure figure(JsonFields fields) {
        LocalDate from = date("from", fields);
        LocalDate to = date("to", fields);
        if (to.isBefore(from)) {
            throw new UnreadableCell("to", "found a day before the first one");
        }
        return new Figure(
                date("reportedOn", fields),
                fields.orNull("marketplace", DeskRecords::marketplace, "a marketplace such as Amazon.com"),
                fields.text("metric"),
                fields.values().containsKey("channel") ? fields.constant("channel", Channel.class) : null,
                new Window(from, to),
                fields.required("count", Long::parseUnsignedLong, COUNT),
                fields.required("total", Long::parseUnsignedLong, COUNT),
                fields.text("status"),
                components(fields));
    }

    private static Map<String, Long> components(JsonFields fields) {
        return fields.fields("components")
                .map(parts -> parts.texts("components"))
                .map(parts -> Maps.transformValues(parts, DeskRecords::count))
                .orElse(Map.of());
    }

    private static Long count(String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableCell("components", "expected " + COUNT);
        }
    }

    private static LocalDate date(String name, JsonFields fields) {
        return fields.required(name, LocalDate::parse, "a date such as 2026-10-01");
    }

    private static CaseRecord matter(JsonFields fields) {
        CaseId id = fields.required("id", CaseId::parse, "a case id");
        List<Map<String, String>> events = fields.list("events").stream()
                .map(event -> event(id, event.texts("events")))
                .toList();
        List<PersonalData.Piece> words = fields.list("words").stream()
                .map(piece -> new PersonalData.Piece(id, piece.text("salt"), piece.text("digest"), piece.text("words")))
                .toList();
        return new CaseRecord(id, events, words, fields.answer("purged").orElse(false));
    }

    private static Map<String, String> event(CaseId id, Map<String, String> event) {
        try {
            return EventText.of(EventText.parse(event, CaseTypes.of(id.kind())));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableCell(
                    "events", Optional.ofNullable(e.getMessage()).orElse("not an event"));
        }
    }

    private static Instant instant(String text) {
        return Reckoning.covered(Instant.parse(text));
    }

    private static Instant instant(String name, JsonFields fields) {
        return fields.required(name, DeskRecords::instant, INSTANT);
    }

    private static @Nullable Instant instantOrNull(String name, JsonFields fields) {
        return fields.orNull(name, DeskRecords::instant, INSTANT);
    }
}
