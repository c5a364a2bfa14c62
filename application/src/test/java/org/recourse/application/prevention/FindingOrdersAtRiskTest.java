package org.recourse.application.prevention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.prevention.OrderAtRisk;
import org.recourse.domain.prevention.Risk;

/** Orders at risk are found before anyone complains, the most pressing first (KNO-3). */
class FindingOrdersAtRiskTest {
    private static final Delivery LATE = promised("11-12T00:00");
    private static final Delivery UNTRACKED =
            new Delivery(null, time("11-11T10:00"), time("12-12T00:00"), null, null, null, null, null);

    private final Office office = new Office();

    private static Delivery promised(String day) {
        return new Delivery(null, time("11-11T10:00"), time(day), null, "UPS", "1Z", true, null);
    }

    private static OrderId id(int number) {
        return OrderId.of("222-0000000-000000" + number);
    }

    private void sold(OrderId id, String purchasedAt, String price, Delivery delivery) {
        Sale sale = new Sale(
                time(purchasedAt),
                Marketplace.US,
                Channel.MFN,
                OrderState.SHIPPED,
                time(purchasedAt),
                ImmutableSortedSet.of(new OrderItem("SKU-1", "B000000001", 1, Office.dollars(price))));
        office.take("orders", new OrderRecord(new Order(id, sale, delivery)));
    }

    private List<OrderAtRisk> found() {
        return new FindOrdersAtRisk(office.desk, office.policies).find(new FindOrdersAtRisk.Request(ACCOUNT, NOW));
    }

    private List<OrderId> ids() {
        return found().stream().map(risk -> risk.order().id()).toList();
    }

    @Test
    void what_presses_most_comes_first_then_what_costs_more_then_what_is_older() {
        sold(id(1), "11-10T10:00", "30.00", UNTRACKED);
        sold(id(2), "11-10T10:00", "30.00", LATE);
        sold(id(3), "11-10T10:00", "200.00", LATE);
        sold(id(4), "11-09T10:00", "30.00", LATE);
        sold(id(6), "11-10T10:00", "30.00", LATE);
        sold(
                id(5),
                "11-10T10:00",
                "1.00",
                new Delivery(null, time("11-11T10:00"), time("11-12T00:00"), null, null, null, null, null));
        assertEquals(List.of(id(5), id(3), id(4), id(2), id(6), id(1)), ids());
        assertEquals(Set.of(Risk.PAST_PROMISE, Risk.UNTRACKED), found().get(0).risks());
    }

    @Test
    void a_message_that_waits_puts_any_order_at_risk_wherever_its_parcel_is() {
        sold(ORDER, "11-10T10:00", "30.00", Delivery.UNKNOWN);
        assertEquals(List.of(), ids());
        office.take("messages", Sample.message("M-1", "11-20T08:00", null));
        assertEquals(List.of(ORDER), ids());
        assertEquals(Set.of(Risk.UNANSWERED), found().get(0).risks());
    }

    @Test
    void a_message_that_was_answered_puts_nothing_at_risk() {
        sold(ORDER, "11-10T10:00", "30.00", Delivery.UNKNOWN);
        office.take("messages", Sample.message("M-1", "11-19T08:00", "11-19T09:00"));
        assertEquals(List.of(), ids());
    }

    @Test
    void an_order_about_which_somebody_has_complained_is_on_the_worklist_already() {
        sold(ORDER, "11-01T10:00", "30.00", LATE);
        assertEquals(List.of(ORDER), ids());
        office.take("claims", Sample.claim());
        assertEquals(List.of(), ids());
        sold(id(1), "11-01T10:00", "30.00", LATE);
        assertEquals(List.of(id(1)), ids());
        office.take(
                "chargebacks", new ChargebackRecord("CB-1", id(1), time("11-10T10:00"), null, null, null, null, null));
        assertEquals(List.of(), ids());
    }

    /** POL-12. */
    @Test
    void an_order_that_counts_in_no_rate_any_more_is_not_looked_for() {
        sold(id(1), "09-22T10:00", "30.00", LATE);
        sold(id(2), "09-21T10:00", "30.00", LATE);
        assertEquals(List.of(id(1)), ids());
    }

    @Test
    void an_order_of_which_only_the_parcel_is_known_is_not_known_to_be_the_sellers() {
        office.take("orders", new OrderRecord(new Order(id(1), null, LATE)));
        assertEquals(List.of(), ids());
    }
}
