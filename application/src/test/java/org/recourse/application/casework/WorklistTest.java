package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.order.OrderId;

/** The worklist shows what matters most first. */
class WorklistTest {
    private final Workplace work = new Workplace();
    private final List<CaseId> expected = new ArrayList<>();

    @BeforeEach
    void cases_of_every_urgency() {
        CaseId due = open(CaseKind.A_TO_Z_CLAIM, "11-19T09:00", "1", Particulars.NONE);
        CaseId dueSooner = open(CaseKind.BUYER_MESSAGE, "11-20T09:00", "2", Particulars.NONE);
        CaseId overdue = open(CaseKind.BUYER_MESSAGE, "11-18T09:00", "3", Particulars.NONE);
        CaseId longOverdue = open(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", "4", Particulars.NONE);
        CaseId waiting = open(CaseKind.CHARGEBACK, "11-10T09:00", "5", Particulars.NONE);
        work.acts(waiting, "11-11T09:00", "seller-represented", "represented");
        CaseId cheap = open(CaseKind.AMAZON_NOTICE, "11-10T09:00", "6", Particulars.NONE);
        CaseId dear = open(
                CaseKind.AMAZON_NOTICE, "11-11T09:00", "7", Particulars.NONE.with(Particular.AMOUNT, "100.00 USD"));
        expected.addAll(List.of(longOverdue, overdue, dueSooner, due, dear, cheap, waiting));
    }

    private CaseId open(CaseKind kind, String at, String digit, Particulars known) {
        Particulars order =
                known.with(Particular.ORDER, "111-1111111-111111" + digit).with(Particular.REFERENCE, "R-" + digit);
        return ((OpenCase.Opened) work.open(kind, at, order, null)).id();
    }

    @Test
    void overdue_first_then_due_then_the_sellers_moves_then_the_others() {
        assertEquals(expected, ids(draw(null, false, 0)));
    }

    /** ODR-8. */
    @Test
    void among_equals_what_spares_a_defect_comes_before_what_more_money_hangs_on() {
        OrderId sold = OrderId.of("111-1111111-1111119");
        work.office.take("all-orders", new OrderRecord(Office.sold(sold, "11-01T10:00")));
        CaseId sparing = open(CaseKind.A_TO_Z_CLAIM, "11-19T10:00", "9", Particulars.NONE);
        CaseId dear =
                open(CaseKind.A_TO_Z_CLAIM, "11-19T10:00", "8", Particulars.NONE.with(Particular.AMOUNT, "500.00 USD"));
        List<CaseId> claims = ids(draw(CaseKind.A_TO_Z_CLAIM, false, 0));
        assertEquals(List.of(sparing, dear), claims.subList(2, 4));
    }

    @Test
    void among_full_equals_the_lower_id_comes_first() {
        List<CaseId> equals = Stream.of("A", "B", "C", "D")
                .map(digit -> open(CaseKind.AMAZON_NOTICE, "11-12T09:00", digit))
                .sorted()
                .toList();
        List<CaseId> notices = new ArrayList<>(ids(draw(CaseKind.AMAZON_NOTICE, false, 0)));
        notices.retainAll(equals);
        assertEquals(equals, notices);
    }

    private CaseId open(CaseKind kind, String at, String reference) {
        Particulars known = Particulars.NONE.with(Particular.REFERENCE, reference);
        return ((OpenCase.Opened) work.open(kind, at, known, null)).id();
    }

    @Test
    void it_can_be_cut_to_a_kind_to_what_is_overdue_and_to_a_length() {
        assertEquals(expected.subList(0, 2), ids(draw(null, true, 0)));
        assertEquals(expected.subList(0, 3), ids(draw(null, false, 3)));
        assertEquals(List.of(expected.get(1), expected.get(2)), ids(draw(CaseKind.BUYER_MESSAGE, false, 0)));
    }

    @Test
    void every_task_tells_its_deadline_and_an_advice() {
        Worklist.Task first = draw(null, false, 0).open().get(0);
        assertTrue(first.overdue());
        assertEquals("POL-1", first.deadline().orElseThrow().rule().id());
        for (Worklist.Task task : draw(null, false, 0).open()) {
            assertTrue(task.advice().isPresent(), () -> task.matter().toString());
        }
    }

    /** POL-3. */
    @Test
    void a_window_is_shown_beside_until_it_closes() {
        CaseId claim = expected.get(3);
        work.acts(claim, "11-20T10:00", "amazon-granted", "granted");
        assertFalse(ids(draw(null, false, 0)).contains(claim));
        assertEquals(claim, draw(null, false, 0).windows().get(0).matter().id());
        assertEquals(List.of(), draw(CaseKind.CHARGEBACK, false, 0).windows());
        assertEquals(1, draw(CaseKind.A_TO_Z_CLAIM, false, 0).windows().size());
        assertEquals(List.of(), draw(null, true, 0).windows());
        assertEquals(List.of(), work.worklist("12-20T10:01").windows());
    }

    private Worklist draw(@Nullable CaseKind kind, boolean overdueOnly, int limit) {
        return new DrawUpWorklist(work.office.desk, work.office.policies)
                .draw(new DrawUpWorklist.Request(ACCOUNT, time("11-20T12:00"), kind, overdueOnly, limit));
    }

    private static List<CaseId> ids(Worklist worklist) {
        return worklist.open().stream().map(task -> task.matter().id()).toList();
    }
}
