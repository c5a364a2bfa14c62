package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;
import org.recourse.domain.order.OrderId;

/** What programs are told by notifications. */
class NotificationTest {
    @Test
    void a_buyers_wish_to_cancel_is_a_message_about_the_order() {
        Reading reading = Fixture.read("order-change-cancellation.json");
        assertEquals(FileKind.NOTIFICATION, reading.kind());
        MessageRecord message = reading.record(MessageRecord.class);
        assertEquals(OrderId.of("303-1234567-7654321"), message.order());
        assertEquals(Instant.parse("2026-09-23T14:05:12.400Z"), message.receivedAt());
        assertEquals("Buyer Requested Cancel", message.body());
        assertEquals("c4a81f60-2d97-43be-8150-6e7fd9b0a3c5", message.messageId());
    }

    @Test
    void another_change_of_an_order_is_of_no_concern() {
        Fixture.read("order-change-plain.json").record(NeedlessRecord.class);
    }

    @Test
    void a_change_of_the_accounts_status_is_a_severe_notice_unless_all_is_well_again() {
        NoticeRecord notice = Fixture.read("account-status-changed.json").record(NoticeRecord.class);
        assertEquals(NoticeKind.PERFORMANCE, notice.kind());
        assertEquals(NoticeSeverity.SEVERE, notice.severity());
        assertEquals("The account's status is DEACTIVATED now; it was AT_RISK", notice.subject());
        String well = new String(Fixture.bytes("account-status-changed.json"), UTF_8).replace("DEACTIVATED", "NORMAL");
        assertEquals(
                NoticeSeverity.MINOR,
                Reading.of(well).record(NoticeRecord.class).severity());
    }

    @Test
    void a_list_of_notifications_is_read_one_by_one_and_an_unknown_one_is_named() {
        String known = new String(Fixture.bytes("account-status-changed.json"), UTF_8);
        Reading reading = Reading.of("[" + known + ", {\"NotificationType\": \"FEED_DONE\"}]");
        reading.record(0, NoticeRecord.class);
        assertTrue(
                reading.rejection(1).reason().contains("FEED_DONE"),
                reading.rejection(1).reason());
    }
}
