package org.recourse.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.sold;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow.Read;
import org.recourse.application.intake.IntakeRow.Unread;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** Rows read = new + changed + known + rejected. */
class ImportCountsTest {
    private static final Rejection BAD_DATE = new Rejection(3, "purchase-date", "not a date: 31-Feb");

    private final Office office = new Office();

    @Test
    void each_row_is_new_changed_known_or_rejected() {
        office.take("claims", Sample.claim());
        List<IntakeRow> rows = List.of(
                new Read(2, 3, new OrderRecord(sold(ORDER, "11-01T10:00"))),
                new Unread(BAD_DATE),
                new Read(4, 1, Sample.claim(ClaimState.GRANTED, "11-12T09:00")),
                new Read(5, 2, Sample.claim()),
                new Read(6, 1, Sample.feedback(4)));
        ImportReport report = office.take(false, "mixed", rows);
        assertEquals(new ImportReport("mixed.txt", "mixed", 8, 3, 1, 3, 1, 0, 0, List.of(BAD_DATE), 0), report);
    }

    @Test
    void a_strict_file_with_one_bad_row_keeps_nothing_and_names_it() {
        List<IntakeRow> rows = List.of(new Read(2, 1, Sample.claim()), new Unread(BAD_DATE));
        ImportReport report = office.take(true, "claims", rows);
        assertEquals(new ImportReport("claims.txt", "claims", 2, 0, 0, 0, 2, 0, 0, List.of(BAD_DATE), 0), report);
        assertEquals("", office.picture());
    }

    @Test
    void a_strict_file_without_a_bad_row_is_kept() {
        ImportReport report = office.take(true, "claims", List.of(new Read(2, 1, Sample.claim())));
        assertEquals(1, report.fresh());
        assertEquals(1, office.cases(CaseKind.A_TO_Z_CLAIM).size());
    }

    @Test
    void a_file_that_breaks_off_keeps_nothing_and_says_why() {
        Rejection broken = new Rejection(3, null, "the quotation mark is never closed");
        Iterator<IntakeRow> rows = Stream.<IntakeRow>of(new Read(2, 1, Sample.claim()), new Read(3, 1, Sample.claim()))
                .map(row -> breaking(row, broken))
                .iterator();
        ImportReport report = new ImportFile(office.desk)
                .take(ImportFile.Request.of(ACCOUNT, new IntakeFile("claims.csv", "claims", rows), NOW));
        assertEquals(new ImportReport("claims.csv", "claims", 2, 0, 0, 0, 2, 0, 0, List.of(broken), 0), report);
        assertEquals("", office.picture());
    }

    private static IntakeRow breaking(IntakeRow row, Rejection broken) {
        if (((Read) row).line() == broken.line()) {
            throw new RefusedFileException(broken);
        }
        return row;
    }

    @Test
    void of_many_rejections_the_first_are_listed_and_all_are_counted() {
        ImportReport report = office.take(false, "claims", Collections.nCopies(1_500, new Unread(BAD_DATE)));
        assertEquals(1_500, report.rejected());
        assertEquals(1_000, report.rejections().size());
        assertEquals(500, report.unlisted());
        assertEquals(1_490, report.listing(10).unlisted());
        assertEquals(report, report.listing(1_001));
    }

    @Test
    void a_file_that_is_refused_as_a_whole_is_one_rejected_row() {
        ImportReport report = ImportReport.refused("notes.txt", "unknown", BAD_DATE);
        assertEquals(new ImportReport("notes.txt", "unknown", 1, 0, 0, 0, 1, 0, 0, List.of(BAD_DATE), 0), report);
    }

    @Test
    void an_order_has_as_many_lines_as_any_cart_holds_and_no_more() {
        assertEquals(1, office.take("all-orders", withLines(10_000)).fresh());
        ImportReport report = office.take("all-orders", withLines(10_001));
        assertEquals(
                "more than 10000 lines of one order", report.rejections().get(0).reason());
    }

    private static OrderRecord withLines(int lines) {
        ImmutableSortedSet.Builder<OrderItem> items = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < lines; i++) {
            items.add(new OrderItem("SKU-" + i, "B000000001", 1, null));
        }
        return new OrderRecord(new Order(ORDER, sale(Office.time("11-01T10:00"), items.build()), Delivery.UNKNOWN));
    }

    private static Sale sale(Instant purchasedAt, ImmutableSortedSet<OrderItem> items) {
        return new Sale(purchasedAt, Marketplace.US, Channel.MFN, OrderState.SHIPPED, purchasedAt, items);
    }

    @Test
    void a_time_beyond_all_reckoning_is_the_rows_fault_and_nothing_of_the_row_is_kept() {
        Sale endless = sale(Instant.MAX, ImmutableSortedSet.of());
        ImportReport report = office.take("all-orders", new OrderRecord(new Order(ORDER, endless, Delivery.UNKNOWN)));
        assertTrue(report.rejections().get(0).reason().contains("beyond all reckoning"), report::toString);
        assertEquals("", office.picture());
    }

    @Test
    void a_file_of_hardly_anything_but_unreadable_rows_is_refused() {
        List<IntakeRow> rubbish = Collections.nCopies(200_000, new Unread(BAD_DATE));
        ImportReport report = office.take(false, "claims", rubbish);
        assertEquals(100_001, report.read());
        assertEquals(100_001, report.rejected());
        Rejection last = report.rejections().get(report.rejections().size() - 1);
        assertTrue(last.reason().startsWith("more than 100000 rows cannot be read"), last.reason());
        assertEquals(last, report.listing(1).rejections().get(0));
    }

    @Test
    void a_rejection_is_as_short_as_its_reader_is_patient() {
        Rejection wall = new Rejection(1, "c".repeat(5_000), "r".repeat(5_000));
        assertEquals(100, wall.column().orElseThrow().length());
        assertEquals(500, wall.reason().length());
    }

    @Test
    void what_the_domain_refuses_is_the_rows_fault_and_stops_nothing() {
        CaseRecord unopened = new CaseRecord(
                CaseId.about(ACCOUNT, CaseKind.A_TO_Z_CLAIM, "x"),
                List.of(Map.of("at", "yesterday")),
                List.of(),
                false);
        ImportReport report = office.take("recourse-export", unopened, Sample.claim());
        assertEquals(1, report.rejected());
        assertEquals(1, report.fresh());
        assertEquals(2, report.rejections().get(0).line());
    }

    @Test
    void a_long_import_tells_how_far_it_is() {
        List<Long> told = new ArrayList<>();
        Iterator<IntakeRow> rows = IntStream.range(0, 1200)
                .<IntakeRow>mapToObj(i -> new Read(i + 2L, 1, Sample.feedback(5)))
                .iterator();
        new ImportFile(office.desk)
                .take(new ImportFile.Request(
                        ACCOUNT, new IntakeFile("f", "seller-feedback", rows), false, NOW, told::add));
        assertEquals(List.of(500L, 1000L), told);
    }

    @Test
    void only_feedback_of_one_to_three_stars_is_something_to_work_on() {
        for (int stars = 1; stars <= 5; stars++) {
            office.take("seller-feedback", Sample.feedback(stars));
        }
        assertEquals(3, office.cases(CaseKind.SELLER_FEEDBACK).size());
        assertTrue(office.cases(null).stream().allMatch(matter -> matter.kind() == CaseKind.SELLER_FEEDBACK));
    }
}
