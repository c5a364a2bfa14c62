package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderState;

/** What follows from the cells of a row, said or unsaid. */
class CellsTogetherTest {
    private static final String HEADER =
            "order-id,purchased-at,marketplace,channel,shipped-at,delivered-at,cancelled-by\n111-2222222-3333333,2026-03-01T12:00:00Z,Amazon.com,mfn,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,,                                          | UNSHIPPED
                    2026-03-02T12:00:00Z,,                      | SHIPPED
                    2026-03-02T12:00:00Z,2026-03-04T12:00:00Z,  | DELIVERED
                    2026-03-02T12:00:00Z,,buyer                 | CANCELLED
                    """)
    void an_order_stands_where_its_times_say(String facts, OrderState state) {
        OrderRecord read = Reading.of(HEADER + facts + "\n").record(OrderRecord.class);
        assertEquals(state, read.order().sale().orElseThrow().state());
    }

    @Test
    void an_amount_below_nothing_or_beyond_reason_is_rejected() {
        assertEquals(Optional.of("amount"), refund("-0.01").rejection(0).column());
        assertEquals(
                Optional.of("amount"), refund("10000000000000.01").rejection(0).column());
        Money most = Money.of("10000000000000.00", "USD");
        assertEquals(
                most,
                refund("10000000000000.00").record(RefundRecord.class).refund().amount());
    }

    private static Reading refund(String amount) {
        return Reading.of("refund-id,order-id,refunded-at,amount,currency\nR,111-2222222-3333333,2026-03-07T12:00:00Z,"
                + amount + ",USD\n");
    }
}
