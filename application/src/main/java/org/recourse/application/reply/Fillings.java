package org.recourse.application.reply;

import static org.recourse.domain.reply.Placeholder.ATTEMPTS;
import static org.recourse.domain.reply.Placeholder.BUYER_NAME;
import static org.recourse.domain.reply.Placeholder.CARRIER;
import static org.recourse.domain.reply.Placeholder.CHARGEBACK_ID;
import static org.recourse.domain.reply.Placeholder.CLAIM_ID;
import static org.recourse.domain.reply.Placeholder.DELIVERED_ON;
import static org.recourse.domain.reply.Placeholder.EVIDENCE;
import static org.recourse.domain.reply.Placeholder.EXPECTED_BY;
import static org.recourse.domain.reply.Placeholder.LISTING;
import static org.recourse.domain.reply.Placeholder.MANUAL;
import static org.recourse.domain.reply.Placeholder.ORDER_ID;
import static org.recourse.domain.reply.Placeholder.PRODUCT;
import static org.recourse.domain.reply.Placeholder.PROMISE;
import static org.recourse.domain.reply.Placeholder.REFUND_AMOUNT;
import static org.recourse.domain.reply.Placeholder.SHIPPED_ON;
import static org.recourse.domain.reply.Placeholder.SOLUTION;
import static org.recourse.domain.reply.Placeholder.TRACKING_NUMBER;

import com.google.common.collect.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.application.casework.CaseFile;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening.Contacted;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Payment;
import org.recourse.domain.payment.Payments;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.product.ProductNote;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.ReplyWords;
import org.recourse.domain.text.Language;

/** What the desk knows of a case, as a letter in one language says it. */
final class Fillings {
    private final Language language;
    private final ZoneId zone;
    private final Map<String, Object> values = new HashMap<>();

    private Fillings(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    static Map<String, Object> of(CaseFile file, Language language, SpanRange promise) {
        ZoneId zone =
                file.order().flatMap(Order::marketplace).map(Marketplace::zone).orElse(ZoneOffset.UTC);
        Fillings fillings = new Fillings(language, zone);
        fillings.put(PROMISE, Optional.of(ReplyWords.span(promise, language)));
        fillings.matter(file);
        fillings.product(file.products());
        fillings.delivery(file.order().map(Order::delivery).orElse(Delivery.UNKNOWN));
        return fillings.values;
    }

    private void put(Placeholder placeholder, Optional<?> value) {
        value.ifPresent(known -> values.put(placeholder.camel(), known));
    }

    private void matter(CaseFile file) {
        Case matter = file.matter();
        Optional<String> reference = matter.particulars().get(Particular.REFERENCE);
        put(ORDER_ID, matter.order());
        put(
                BUYER_NAME,
                matter.particulars()
                        .get(Particular.BUYER)
                        .map(file.words()::get)
                        .filter(name -> name.indexOf('@') < 0));
        put(CLAIM_ID, reference.filter(id -> matter.kind() == CaseKind.A_TO_Z_CLAIM));
        put(CHARGEBACK_ID, reference.filter(id -> matter.kind() == CaseKind.CHARGEBACK));
        put(REFUND_AMOUNT, refunded(file.payments()).map(amount -> ReplyWords.money(amount, language)));
        put(
                EVIDENCE,
                some(matter.evidence().stream()
                        .map(slot -> Kebab.of(slot.name()).replace('-', ' '))
                        .toList()));
        put(
                ATTEMPTS,
                some(matter.history().stream()
                        .flatMap(entry -> attempt(entry).stream())
                        .toList()));
    }

    /** The last payment that was made to the buyer. */
    private static Optional<Money> refunded(Payments payments) {
        return Streams.findLast(payments.payments().stream().filter(Payment::made))
                .flatMap(Payment::amount);
    }

    private static Optional<List<String>> some(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    private static Optional<String> attempt(Entry entry) {
        return entry.event().what() instanceof Contacted contacted
                ? Optional.of("%s, by %s"
                        .formatted(
                                entry.event().at(), Kebab.of(contacted.channel().name())))
                : Optional.empty();
    }

    /** Where several products may be meant, the letter names none of them. */
    private void product(List<NotedProduct> products) {
        if (products.size() == 1) {
            ProductNote note = products.get(0).note();
            put(PRODUCT, note.name().in(language));
            put(MANUAL, note.manual().in(language));
            put(LISTING, note.listing().in(language));
            put(
                    SOLUTION,
                    products.get(0).problem().flatMap(known -> known.solution().in(language)));
        }
    }

    private void delivery(Delivery delivery) {
        put(CARRIER, delivery.carrier());
        put(TRACKING_NUMBER, delivery.trackingId());
        put(SHIPPED_ON, delivery.shippedAt().map(this::day));
        put(DELIVERED_ON, delivery.deliveredAt().map(this::day));
        put(EXPECTED_BY, delivery.promisedBy().map(this::day));
    }

    private String day(Instant instant) {
        return ReplyWords.day(LocalDate.ofInstant(instant, zone), language);
    }
}
