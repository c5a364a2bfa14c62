package org.recourse.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;

/** Returns of goods that Amazon had shipped, and has settled. */
class FbaReturnReportTest {
    private static final String REPORT = new String(Fixture.bytes("fba-returns.txt"), StandardCharsets.UTF_8);

    /** RET-8. */
    @Test
    void it_teaches_by_article_reason_and_words_and_needs_no_work() {
        Reading reading = Reading.of(REPORT);
        assertEquals(FileKind.FBA_RETURNS, reading.kind());
        ReturnRecord returned = reading.record(1, ReturnRecord.class);
        Instant at = Instant.parse("2026-09-12T07:05:51Z");
        assertEquals("LPNEX0000000002", returned.rma());
        assertEquals("KETTLE 1.7", returned.sku());
        assertEquals(ReturnReason.DEFECTIVE, returned.reason());
        assertEquals("\"kocht\" nicht, Stecker wackelt", returned.comment());
        assertEquals(List.of(new Stage(ReturnState.CLOSED, at, null)), returned.stages());
        assertNull(returned.amount());
    }

    @Test
    void an_order_of_no_marketplace_is_of_no_concern() {
        Reading.of(REPORT).record(2, NeedlessRecord.class);
    }

    @Test
    void without_a_plate_article_and_time_tell_one_return_from_another() {
        ReturnRecord returned =
                Reading.of(REPORT.replace("LPNEX0000000001", "")).record(0, ReturnRecord.class);
        assertEquals("X00EXMPL01 2026-09-10T11:42:09Z", returned.rma());
    }

    @Test
    void a_time_that_is_none_is_rejected_with_its_column() {
        Reading reading = Reading.of(REPORT.replace("2026-09-10T11:42:09+00:00", "2026-09-31T11:42:09+00:00"));
        assertEquals("return-date", reading.rejection(0).column().orElseThrow());
    }
}
