package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;

/** Amazon's reports of account health, of both versions. */
class PerformanceReportTest {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Window ODR_WINDOW = new Window(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 9, 17));

    private static List<Figure> figures(Reading reading) {
        assertEquals(FileKind.PERFORMANCE_REPORT, reading.kind());
        return reading.rows().stream()
                .map(row -> ((FigureRecord) ((IntakeRow.Read) row).record()).figure())
                .toList();
    }

    private static Figure figure(
            Reading reading, String metric, @Nullable Marketplace place, @Nullable Channel channel) {
        return figures(reading).stream()
                .filter(figure -> figure.metric().equals(metric))
                .filter(figure -> figure.marketplaceOrNull() == place && figure.channelOrNull() == channel)
                .findFirst()
                .orElseThrow();
    }

    private final Reading report = Fixture.read("performance-v2.json");

    @Test
    void the_order_defect_rate_has_its_parts_and_its_own_window_for_each_channel() {
        Map<String, Long> parts = Map.of("claims", 4L, "chargebacks", 1L, "negative-feedback", 3L);
        assertEquals(
                new Figure(
                        LAST, Marketplace.DE, "order-defect-rate", Channel.MFN, ODR_WINDOW, 7, 800, "CRITICAL", parts),
                figure(report, "order-defect-rate", Marketplace.DE, Channel.MFN));
        assertEquals(
                3,
                figure(report, "order-defect-rate", Marketplace.DE, Channel.AFN).count());
    }

    @Test
    void the_channel_is_told_by_the_key_whatever_the_report_says_beside() {
        assertEquals(
                0,
                figure(report, "order-defect-rate", Marketplace.UK, Channel.AFN).total());
    }

    @Test
    void other_rates_are_read_under_our_names() {
        Figure late = figure(report, "late-shipment-rate", Marketplace.DE, null);
        assertEquals(List.of(9L, 410L), List.of(late.count(), late.total()));
        assertEquals(4, figure(report, "cancel-rate", Marketplace.DE, null).count());
        assertEquals(
                396, figure(report, "valid-tracking-rate", Marketplace.DE, null).count());
        assertEquals(
                377,
                figure(report, "on-time-delivery-rate", Marketplace.DE, null).count());
        assertEquals(
                2, figure(report, "invoice-defect-rate", Marketplace.DE, null).count());
    }

    @Test
    void what_recourse_does_not_measure_is_kept_under_amazons_name() {
        Figure documents = figure(report, "document-requests", Marketplace.DE, null);
        assertEquals(2, documents.count());
        assertEquals("BAD", documents.status());
        assertEquals(
                "GREAT",
                figure(report, "account-health-rating", Marketplace.DE, null).status());
        assertEquals(
                "SUSPENDED",
                figure(report, "account-status", Marketplace.UK, null).status());
    }

    @Test
    void other_spellings_and_unknown_values_are_no_obstacle() {
        assertTrue(figures(report).stream()
                .anyMatch(figure ->
                        figure.metric().equals("cancel-rate") && figure.marketplaceOrNull() == Marketplace.UK));
        assertEquals(
                "AT RISK",
                figure(report, "late-shipment-rate", Marketplace.UK, null).status());
        assertEquals(
                "WARNED",
                figure(report, "account-health-rating", Marketplace.UK, null).status());
    }

    @Test
    void a_number_that_is_none_is_named() {
        String broken = new String(Fixture.bytes("performance-v2.json"), UTF_8)
                .replace("\"orderCount\": 410", "\"orderCount\": -1");
        assertTrue(Reading.of(broken).rows().stream()
                .anyMatch(row -> row instanceof IntakeRow.Unread unread
                        && unread.rejection().column().orElse("").equals("orderCount")));
    }

    @Test
    void a_report_without_any_day_is_refused() {
        String dateless = new String(Fixture.bytes("performance-v2.json"), UTF_8).replace("reportingDateTo", "until");
        assertTrue(Reading.refusal(dateless).reason().contains("reportingDateTo"));
    }

    @Test
    void the_older_report_has_several_time_frames_and_no_marketplace() {
        Reading old = Reading.of(Fixture.bytes("performance-v1.xml"), ReadOptions.NONE);
        Figure odr = figure(old, "order-defect-rate", null, null);
        assertEquals(List.of(8L, 1043L), List.of(odr.count(), odr.total()));
        assertEquals(ODR_WINDOW, odr.window());
        assertEquals(Map.of("claims", 3L, "chargebacks", 1L, "negative-feedback", 5L), odr.components());
        assertEquals(
                2,
                figures(old).stream()
                        .filter(figure -> figure.metric().equals("late-shipment-rate"))
                        .count());
        assertEquals(
                "POOR",
                figure(old, "status-of-contact-response-time", null, null).status());
        assertNull(odr.marketplaceOrNull());
        Reading placed = Reading.of(Fixture.bytes("performance-v1.xml"), Reading.from(Marketplace.FR));
        assertEquals(
                8, figure(placed, "order-defect-rate", Marketplace.FR, null).count());
    }
}
