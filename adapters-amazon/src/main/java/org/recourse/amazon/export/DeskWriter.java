package org.recourse.amazon.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.snapshot.Figure;

/**
 * Writes a desk as JSON lines: one object for each record, which starts with {@code schemaVersion} and {@code type} ({@code order}, {@code
 * refund}, {@code feedback-change} or {@code case}); what is not known is left out. An empty desk is one line of the type {@code nothing}.
 * The same records give the same bytes. Everything beyond the visible characters of ASCII is escaped, so that no encoding can harm it on its
 * way, and it cannot steer a terminal.
 *
 * <p>Not safe for use by several threads.
 */
public final class DeskWriter implements Consumer<IntakeRecord>, Flushable {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new PlainEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private boolean empty = true;

    /**
     * Starts an export.
     *
     * @param out takes the lines; not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public DeskWriter(OutputStream out) {
        try {
            json = JSON.createGenerator(out);
            json.setRootValueSeparator(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one record as one line.
     *
     * @param record an order, a refund, a change of feedback or a case
     * @throws IllegalArgumentException when it is none of these
     * @throws UncheckedIOException when it cannot be written
     */
    @Override
    public void accept(IntakeRecord record) {
        try {
            start();
            write(record);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException {
        empty = false;
        json.writeStartObject();
        json.writeNumberField(Schema.VERSION_KEY, Schema.VERSION);
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(IntakeRecord record) throws IOException {
        if (record instanceof OrderRecord told) {
            order(told.order());
        } else if (record instanceof RefundRecord told) {
            refund(told.refund());
        } else if (record instanceof FeedbackChangeRecord told) {
            change(told.change());
        } else if (record instanceof FigureRecord told) {
            figure(told.figure());
        } else if (record instanceof CaseRecord told) {
            matter(told);
        } else {
            throw new IllegalArgumentException(
                    "no desk exports a " + record.getClass().getSimpleName());
        }
    }

    private void order(Order order) throws IOException {
        text(Schema.TYPE_KEY, Schema.ORDER);
        text("id", order.id());
        if (order.saleOrNull() != null) {
            json.writeObjectFieldStart("sale");
            sale(order.saleOrNull());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("delivery");
        delivery(order.delivery());
        json.writeEndObject();
    }

    private void sale(Sale sale) throws IOException {
        text("purchasedAt", sale.purchasedAt());
        text("marketplace", sale.marketplaceOrNull());
        text("channel", Kebab.of(sale.channel().name()));
        text("state", Kebab.of(sale.state().name()));
        text("updatedAt", sale.updatedAtOrNull());
        json.writeArrayFieldStart("items");
        for (OrderItem item : sale.items()) {
            json.writeStartObject();
            text("sku", item.sku());
            text("asin", item.asin());
            json.writeNumberField("quantity", item.quantity());
            money("price", item.priceOrNull());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void delivery(Delivery delivery) throws IOException {
        text("shipBy", delivery.shipByOrNull());
        text("shippedAt", delivery.shippedAtOrNull());
        text("promisedBy", delivery.promisedByOrNull());
        text("deliveredAt", delivery.deliveredAtOrNull());
        text("carrier", delivery.carrierOrNull());
        text("trackingId", delivery.trackingIdOrNull());
        if (delivery.trackingRecognisedOrNull() != null) {
            json.writeBooleanField("trackingRecognised", delivery.trackingRecognisedOrNull());
        }
        text(
                "cancelledBy",
                delivery.cancelledBy().map(who -> Kebab.of(who.name())).orElse(null));
    }

    private void refund(Refund refund) throws IOException {
        text(Schema.TYPE_KEY, Schema.REFUND);
        text("id", refund.refundId());
        text("orderId", refund.order());
        text("refundedAt", refund.at());
        money("amount", refund.amount());
        text("kind", Kebab.of(refund.kind().name()));
    }

    private void change(FeedbackChange change) throws IOException {
        text(Schema.TYPE_KEY, Schema.FEEDBACK_CHANGE);
        text("orderId", change.order());
        text("feedbackDate", change.feedbackDate());
        text("state", Kebab.of(change.state().name()));
        text("changedAt", change.changedAt());
    }

    private void figure(Figure figure) throws IOException {
        text(Schema.TYPE_KEY, Schema.FIGURE);
        text("reportedOn", figure.reportedOn());
        text("marketplace", figure.marketplaceOrNull());
        text("metric", figure.metric());
        text("channel", figure.channelOrNull());
        text("from", figure.window().from());
        text("to", figure.window().to());
        json.writeNumberField("count", figure.count());
        json.writeNumberField("total", figure.total());
        text("status", figure.status());
        json.writeObjectFieldStart("components");
        for (Map.Entry<String, Long> part : figure.components().entrySet()) {
            json.writeNumberField(part.getKey(), part.getValue());
        }
        json.writeEndObject();
    }

    private void matter(CaseRecord told) throws IOException {
        text(Schema.TYPE_KEY, Schema.CASE);
        text("id", told.id().text());
        json.writeBooleanField("purged", told.purged());
        json.writeArrayFieldStart("events");
        for (Map<String, String> event : told.events()) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : event.entrySet()) {
                text(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("words");
        for (PersonalData.Piece piece : told.words()) {
            json.writeStartObject();
            text("salt", piece.salt());
            text("digest", piece.digest());
            text("words", piece.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void money(String name, @Nullable Money money) throws IOException {
        if (money != null) {
            json.writeObjectFieldStart(name);
            text("amount", money.amount());
            text("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /**
     * Ends the export: says so if nothing was written, hands everything to the stream, and flushes that.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    @Override
    public void flush() {
        try {
            if (empty) {
                start();
                text(Schema.TYPE_KEY, Schema.NOTHING);
                end();
            }
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
