package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.amazon.export.DeskWriter;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.money.Money;
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

/** A field of an export that cannot be is named, with what it should have been. */
class RefusedExportLineTest {
    private static final OrderId ORDER = OrderId.of("111-2222222-3333333");
    private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");
    private static final String SOLD = written(new OrderRecord(new Order(
            ORDER,
            new Sale(
                    NOON,
                    Marketplace.JP,
                    Channel.AFN,
                    OrderState.SHIPPED,
                    null,
                    ImmutableSortedSet.of(new OrderItem("CUP", "", 2, null))),
            Delivery.UNKNOWN)));
    private static final String REFUND =
            written(new RefundRecord(new Refund("R-1", ORDER, NOON, Money.of("3.50", "EUR"), RefundKind.FULL)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "marketplace":"Amazon.co.jp" | "marketplace":"Amazon.moon" | marketplace | found a text of 11 characters, expected a marketplace such as Amazon.com
                    "channel":"afn"              | "channel":"pigeon"          | channel     | found a text of 6 characters, expected a name of its list
                    "channel":"afn"              | "channel":true              | channel     | found something else, expected a name of its list
                    "channel":"afn",             | ~~                          | channel     | found nothing, expected a name of its list
                    "items":                     | "goods":                    | items       | found nothing, expected a list
                    "quantity":2                 | "quantity":-2               | quantity    | found "-2", expected a whole number, 0 or more
                    """)
    void a_field_of_an_order_that_cannot_be_is_named(String part, String instead, String column, String reason) {
        assertNotEquals(SOLD, SOLD.replace(part, instead), SOLD);
        Rejection rejection = Reading.of(SOLD + SOLD.replace(part, instead)).rejection(1);
        assertEquals(Optional.of(column), rejection.column());
        assertEquals(reason, rejection.reason());
    }

    @Test
    void a_refund_of_nothing_is_none() {
        Rejection rejection =
                Reading.of(REFUND + REFUND.replace("3.50", "0.00")).rejection(1);
        assertEquals(Optional.of("amount"), rejection.column());
        assertEquals("expected an amount above zero", rejection.reason());
    }

    private static String written(IntakeRecord what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeskWriter writer = new DeskWriter(out);
        writer.accept(what);
        writer.flush();
        return out.toString(UTF_8);
    }
}
