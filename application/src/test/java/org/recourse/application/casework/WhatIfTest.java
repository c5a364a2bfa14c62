package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.health.Outlook;
import org.recourse.domain.health.Rate;
import org.recourse.domain.health.Scope;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/** What would become of the Order Defect Rate if something happened to a case (ODR-7). */
class WhatIfTest {
    private static final int ORDERS = 10;
    private static final String AT = "11-12T10:00";

    private final Workplace work = new Workplace();
    private CaseId claim = CaseId.parse("ATZ-0000000000");

    @BeforeEach
    void ten_orders_one_of_them_with_a_claim() {
        List<OrderRecord> orders = new ArrayList<>(List.of(new OrderRecord(Office.sold(ORDER, "11-01T10:00"))));
        for (int i = 1; i < ORDERS; i++) {
            orders.add(new OrderRecord(Office.sold(OrderId.of("222-0000000-000000" + i), "11-02T03:00")));
        }
        work.office.take("all-orders", orders);
        claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
    }

    private WhatIf.Answer ask(CaseId id, String event, ActOnCase.Details details) {
        return new WhatIf(work.office.desk, work.office.policies)
                .ask(new WhatIf.Request(ACCOUNT, id, event, time(AT), time(AT), details, OrderVolume.FLAT));
    }

    private WhatIf.Foreseen foresee(CaseId id, String event, ActOnCase.Details details) {
        return assertInstanceOf(WhatIf.Foreseen.class, ask(id, event, details));
    }

    private Rate measured() {
        return new MeasureHealth(work.office.desk, work.office.policies)
                .measure(MeasureHealth.Request.of(ACCOUNT, time(AT)))
                .report()
                .measurement(MetricId.ORDER_DEFECT_RATE, Scope.ALL)
                .map(Measurement::rate)
                .orElseThrow();
    }

    /** ATZ-16: a denied claim is spared. */
    @Test
    void a_denied_claim_would_be_spared() {
        WhatIf.Foreseen denied = foresee(claim, "amazon-denied", ActOnCase.Details.NONE);
        assertEquals("denied", Kebab.of(denied.after().state().name()));
        assertEquals("awaiting-seller", Kebab.of(denied.taken().from().name()));
        assertEquals(
                List.of(Scope.ALL, new Scope(Marketplace.US, null)),
                denied.outlooks().stream()
                        .map(outlook -> outlook.then().today().scope())
                        .toList());
        for (Outlook outlook : denied.outlooks()) {
            assertEquals(new Rate(1, ORDERS), outlook.asIs().today().rate());
            assertEquals(new Rate(0, ORDERS), outlook.then().today().rate());
            assertEquals(LocalDate.of(2026, 12, 31), outlook.leaves());
        }
    }

    @Test
    void what_is_foreseen_is_what_is_measured_once_it_has_happened() {
        ActOnCase.Details spared = new ActOnCase.Details(null, null, MetricImpact.SPARED, null);
        CaseId feedback =
                work.opened(CaseKind.SELLER_FEEDBACK, "11-10T09:00", Particulars.NONE.with(Particular.RATING, "1"));
        check(claim, "amazon-granted", spared);
        check(feedback, "amazon-removed", ActOnCase.Details.NONE);
    }

    private void check(CaseId id, String event, ActOnCase.Details details) {
        Outlook outlook = foresee(id, event, details).outlooks().get(0);
        assertEquals(measured(), outlook.asIs().today().rate());
        assertInstanceOf(ActOnCase.Done.class, work.act(id, AT, event, details));
        assertEquals(measured(), outlook.then().today().rate());
    }

    /** ODR-2: another defect of the same order still counts. */
    @Test
    void an_order_that_is_defective_through_another_case_stays_so() {
        work.opened(CaseKind.SELLER_FEEDBACK, "11-10T09:00", Particulars.NONE.with(Particular.RATING, "1"));
        Outlook outlook = foresee(claim, "amazon-denied", ActOnCase.Details.NONE)
                .outlooks()
                .get(0);
        assertEquals(new Rate(1, ORDERS), outlook.then().today().rate());
    }

    @Test
    void an_order_whose_sale_is_not_known_counts_in_no_rate() {
        Particulars unknown = Particulars.NONE.with(Particular.ORDER, "333-3333333-3333333");
        OpenCase.Answer opened = work.open(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", unknown, null);
        CaseId stray = assertInstanceOf(OpenCase.Opened.class, opened).id();
        assertEquals(
                List.of(),
                foresee(stray, "amazon-denied", ActOnCase.Details.NONE).outlooks());
    }

    @Test
    void asking_writes_nothing() {
        String before = work.office.picture();
        foresee(claim, "amazon-denied", ActOnCase.Details.NONE);
        assertEquals(before, work.office.picture());
    }

    @Test
    void what_is_not_legal_is_refused() {
        WhatIf.Refused refused =
                assertInstanceOf(WhatIf.Refused.class, ask(claim, "seller-appealed", ActOnCase.Details.NONE));
        assertEquals(
                work.refused(claim, AT, "seller-appealed").reason(),
                refused.refusal().reason());
    }

    @Test
    void an_unknown_event_and_an_unknown_case_are_answers() {
        WhatIf.Answer answer = ask(claim, "amazon-shrugged", ActOnCase.Details.NONE);
        assertTrue(assertInstanceOf(WhatIf.UnknownEvent.class, answer).known().contains("amazon-denied"));
        assertInstanceOf(
                WhatIf.UnknownCase.class, ask(CaseId.parse("ATZ-0000000000"), "amazon-denied", ActOnCase.Details.NONE));
    }
}
