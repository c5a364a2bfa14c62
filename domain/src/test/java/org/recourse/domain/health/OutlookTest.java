package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.health.Samples.POLICIES;
import static org.recourse.domain.health.Samples.TODAY;
import static org.recourse.domain.health.Samples.clean;
import static org.recourse.domain.health.Samples.in;
import static org.recourse.domain.health.Samples.order;
import static org.recourse.domain.health.Samples.standing;

import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;

/** What the Order Defect Rate would be if one order stood otherwise (ODR-7). */
class OutlookTest {
    private static final MetricDefinition ODR = Samples.definition(MetricId.ORDER_DEFECT_RATE, POLICIES);
    private static final Order SOLD = order(1, TODAY.minusDays(20), OrderState.SHIPPED);

    private static Standing claimed(ClaimState state) {
        return standing(SOLD, in(state, CaseKind.A_TO_Z_CLAIM, 1));
    }

    private static Outlook outlook(Tally tally, Standing before, Standing after) {
        return Outlook.of(tally, before, after, ODR, Scope.ALL, OrderVolume.NONE, ODR.window(Samples.NOW));
    }

    @Test
    void a_claim_that_is_denied_leaves_the_rate_on_each_day_that_it_was_in() {
        Standing before = claimed(ClaimState.AWAITING_SELLER);
        Outlook outlook = outlook(clean(9).add(before), before, claimed(ClaimState.DENIED));
        assertTrue(outlook.isChange());
        assertEquals(new Rate(1, 10), outlook.asIs().today().rate());
        assertEquals(new Rate(0, 10), outlook.then().today().rate());
        assertEquals(new Rate(1, 10), outlook.asIs().days().get(38).rate());
        assertEquals(new Rate(0, 10), outlook.then().days().get(38).rate());
        assertEquals(TODAY.plusDays(40), outlook.leaves());
        assertEquals(TODAY.plusDays(40), outlook.asIs().days().get(39).date());
        assertEquals(new Rate(0, 9), outlook.asIs().days().get(39).rate());
        assertEquals(
                outlook.asIs().days().subList(39, 60), outlook.then().days().subList(39, 60));
    }

    @Test
    void the_tally_stays_as_it_is() {
        Standing before = claimed(ClaimState.AWAITING_SELLER);
        Tally tally = clean(9).add(before);
        outlook(tally, before, claimed(ClaimState.DENIED));
        assertEquals(clean(9).add(before), tally);
    }

    @Test
    void an_order_that_has_left_the_window_changes_nothing() {
        Order old = order(1, TODAY.minusDays(60), OrderState.SHIPPED);
        Standing before = standing(old, in(ClaimState.FILED, CaseKind.A_TO_Z_CLAIM, 1));
        Outlook outlook = outlook(clean(9), before, standing(old, in(ClaimState.DENIED, CaseKind.A_TO_Z_CLAIM, 1)));
        assertEquals(outlook.asIs(), outlook.then());
        assertFalse(outlook.isChange());
        assertEquals(TODAY, outlook.leaves());
    }

    /** POL-13: a claim counts while it is pending, and goes on counting when it is granted. */
    @Test
    void a_claim_that_is_granted_changes_no_rate_since_it_counted_already() {
        Standing before = claimed(ClaimState.RESPONDED);
        assertFalse(outlook(clean(9).add(before), before, claimed(ClaimState.GRANTED))
                .isChange());
    }

    /** POL-18. */
    @Test
    void an_order_that_is_yet_to_come_into_the_window_changes_the_days_to_come() {
        MetricDefinition later = Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.policies("POL-18 = 30 days"));
        Standing before = claimed(ClaimState.RESPONDED);
        Outlook outlook = Outlook.of(
                clean(9).add(before),
                before,
                claimed(ClaimState.DENIED),
                later,
                Scope.ALL,
                OrderVolume.NONE,
                later.window(Samples.NOW));
        assertEquals(outlook.asIs().today().rate(), outlook.then().today().rate());
        assertTrue(outlook.isChange());
        assertEquals(TODAY.plusDays(70), outlook.leaves());
    }
}
