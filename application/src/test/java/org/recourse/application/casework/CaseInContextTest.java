package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Worth;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;

/** A case is seen together with its order, the other cases of it, and the marketplace that it belongs to. */
class CaseInContextTest {
    private static final OrderId GERMAN = OrderId.of("333-3333333-3333333");

    private final Workplace work = new Workplace();

    @Test
    void a_case_is_shown_with_its_order_and_the_other_cases_of_it() {
        work.office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        CaseId chargeback = work.opened(CaseKind.CHARGEBACK, "11-10T09:00", Particulars.NONE);
        CaseFile file = work.file(claim, "11-10T10:00");
        assertEquals(ORDER, file.order().orElseThrow().id());
        assertEquals(List.of(chargeback), file.linked().stream().map(Case::id).toList());
    }

    /** ODR-8. */
    @Test
    void what_hangs_on_a_case_is_the_rate_of_its_marketplace() {
        work.office.take(
                "all-orders",
                new OrderRecord(Office.sold(ORDER, "11-01T10:00")),
                new OrderRecord(Office.sold(OrderId.of("222-2222222-2222221"), "11-01T10:00")),
                new OrderRecord(Office.sold(OrderId.of("222-2222222-2222222"), "11-01T10:00")),
                new OrderRecord(new Order(GERMAN, german(), Delivery.UNKNOWN)));
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        assertEquals(new Rate(1, 3), work.file(claim, "11-10T10:00").worth().now());
    }

    @Test
    void where_its_marketplace_has_no_orders_in_the_window_all_orders_together_tell_the_rate() {
        work.office.take(
                "all-orders",
                new OrderRecord(Office.sold(ORDER, "09-01T10:00")),
                new OrderRecord(new Order(GERMAN, german(), Delivery.UNKNOWN)));
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        assertEquals(new Rate(0, 1), work.file(claim, "11-10T10:00").worth().now());
    }

    /** ODR-8, POL-18: however late an order comes into the window, its days in it are looked at to the last. */
    @Test
    void the_worst_day_to_come_may_be_the_orders_last() {
        OrderId other = OrderId.of("222-2222222-2222222");
        work.office.take(
                "all-orders",
                new OrderRecord(Office.sold(ORDER, "11-10T08:00")),
                new OrderRecord(Office.sold(other, "11-05T10:00")));
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        Policies lagging = own(PolicyId.METRIC_LAG, "15 days", null);
        Worth worth = new ShowCase(work.office.desk, lagging, ProductNotes.NONE)
                .show(new ShowCase.Request(ACCOUNT, claim, time("11-10T10:00")))
                .orElseThrow()
                .worth();
        assertEquals(
                Optional.of(new Worth.ComingDay(LocalDate.of(2027, 1, 19), new Rate(0, 1), new Rate(1, 1))),
                worth.worst());
    }

    private Policies own(PolicyId id, String value, @Nullable Marketplace marketplace) {
        return work.office.policies.overriddenBy(List.of(
                new PolicyEntry(id, value, "own", LocalDate.EPOCH, null, marketplace, "test", LocalDate.EPOCH)));
    }

    private static Sale german() {
        return new Sale(
                time("11-01T10:00"),
                Marketplace.DE,
                Channel.MFN,
                OrderState.SHIPPED,
                time("11-01T10:00"),
                ImmutableSortedSet.of());
    }

    @Test
    void without_an_order_the_marketplace_that_a_case_names_sets_its_clock() {
        CaseId claim = ((OpenCase.Opened) work.open(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", named("DE"), null)).id();
        CaseId other = ((OpenCase.Opened) work.open(CaseKind.A_TO_Z_CLAIM, "11-10T09:01", named("US"), null)).id();
        Policies own = own(PolicyId.CLAIM_ANSWER, "24 hours", Marketplace.DE);
        assertEquals(time("11-11T09:00"), due(own, claim));
        assertEquals(time("11-13T09:01"), due(own, other));
    }

    private static Particulars named(String marketplace) {
        return Particulars.NONE.with(Particular.MARKETPLACE, marketplace);
    }

    private Instant due(Policies policies, CaseId id) {
        return new ShowCase(work.office.desk, policies, ProductNotes.NONE)
                .show(new ShowCase.Request(ACCOUNT, id, time("11-10T10:00")))
                .flatMap(CaseFile::deadline)
                .orElseThrow()
                .due();
    }
}
