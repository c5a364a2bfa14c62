package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.application.Office.ORDER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.OrderId;

/** Any order of the same files gives the same desk. */
class ImportOrderTest {
    private static final int PERMUTATIONS = 60;
    private static final OrderId OTHER = OrderId.of("222-2222222-2222222");

    /** Files as they lie in a seller's folder: some older than others, some about orders that only another one brings. */
    private static final Map<String, List<IntakeRecord>> FILES = Map.ofEntries(
            Map.entry("all-orders", List.of(new OrderRecord(Office.sold(ORDER, "11-01T10:00")))),
            Map.entry("all-orders 2", List.of(new OrderRecord(Office.sold(OTHER, "11-01T11:00")))),
            Map.entry("orders", List.of(new OrderRecord(Office.delivered(ORDER, "11-07T10:00")))),
            Map.entry("seller-feedback", List.of(Sample.feedback(1), Sample.feedback(5))),
            Map.entry("feedback-changes", List.of(Sample.removal())),
            Map.entry("returns", List.of(Sample.returned(true))),
            Map.entry("claims 1", List.of(Sample.claim())),
            Map.entry("claims 2", List.of(Sample.claim(ClaimState.GRANTED, "11-12T09:00"))),
            Map.entry("claims 3", List.of(Sample.claim(ClaimState.RESPONDED, null))),
            Map.entry("messages 1", List.of(Sample.message("M-1", "11-04T08:00", null))),
            Map.entry(
                    "messages 2",
                    List.of(
                            Sample.message("M-2", "11-06T08:00", null),
                            Sample.message("M-1", "11-04T08:00", "11-04T20:00"))),
            Map.entry("chargebacks", List.of(Sample.chargeback())),
            Map.entry("refunds", List.of(Sample.refund(OTHER, "5.00"))),
            Map.entry("notices", List.of(Sample.notice())));

    @Test
    void any_order_of_the_same_files_gives_the_same_desk() {
        List<String> names = new ArrayList<>(FILES.keySet());
        Collections.sort(names);
        String expected = desk(names).picture();
        for (long seed = 1; seed <= PERMUTATIONS; seed++) {
            Collections.shuffle(names, new Random(seed));
            assertEquals(expected, desk(names).picture(), "seed " + seed + ": " + names);
        }
    }

    @Test
    void the_later_word_holds_whichever_file_came_last() {
        Office office = desk(List.of("claims 2", "claims 3", "claims 1"));
        assertEquals(ClaimState.GRANTED, office.only(CaseKind.A_TO_Z_CLAIM).state());
    }

    @Test
    void the_same_files_once_more_add_nothing() {
        Office office = new Office();
        FILES.forEach((name, records) -> office.take(kind(name), records));
        String before = office.picture();
        long events = office.events();
        FILES.forEach((name, records) -> {
            ImportReport report = office.take(kind(name), records);
            assertEquals(report.read(), report.known(), () -> name + ": " + report);
        });
        assertEquals(before, office.picture());
        assertEquals(events, office.events());
    }

    private static Office desk(List<String> names) {
        Office office = new Office();
        names.forEach(name -> office.take(kind(name), FILES.getOrDefault(name, List.of())));
        return office;
    }

    private static String kind(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
