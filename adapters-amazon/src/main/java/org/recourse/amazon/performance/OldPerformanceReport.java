package org.recourse.amazon.performance;

import static java.util.Comparator.naturalOrder;
import static java.util.Locale.ROOT;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Node;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;

/**
 * Reads performance reports of the first version, in XML: the same metrics over several time frames, for both channels together, of a marketplace
 * that the report does not name. Of its form only what public readers of it expect is known.
 */
public final class OldPerformanceReport {
    // spotless:off
    //                                                              block                       counted                        metric
    private static final Map<String, Map<String, String>> BLOCKS = ImmutableMap.of(
            "orderDefectMetrics",          Map.of("orderWithDefects",           "order-defect-rate"),
            "customerExperienceMetrics",   Map.of("lateShipment",               "late-shipment-rate",
                                                  "preFulfillmentCancellation", "cancel-rate",
                                                  "refunds",                    "refund-rate"),
            "trackingMetrics",             Map.of("validTracking",              "valid-tracking-rate",
                                                  "onTimeDelivery",             "on-time-delivery-rate"),
            "returnDissatisfactionMetrics", Map.of("returnDissatisfaction",     "return-dissatisfaction-rate"));
    private static final Map<String, String> COMPONENTS = ImmutableMap.of(
            "a_z_claims",        "claims",
            "chargebacks",       "chargebacks",
            "negativeFeedbacks", "negative-feedback");
    // spotless:on

    private final @Nullable Marketplace marketplace;
    private final LocalDate reportedOn;

    private OldPerformanceReport(@Nullable Marketplace marketplace, LocalDate reportedOn) {
        this.marketplace = marketplace;
        this.reportedOn = reportedOn;
    }

    /**
     * Reads a report.
     *
     * @param document the whole document
     * @param place where it is from, if that is known
     * @return a row for each figure
     * @throws org.recourse.application.intake.RefusedFileException when it names no day
     */
    public static Iterator<IntakeRow> of(Node document, Optional<Marketplace> place) {
        LocalDate last = document.below("end")
                .flatMap(end -> day(end.text()).stream())
                .max(naturalOrder())
                .orElseThrow(() -> Refusals.at(1, "no timeFrame with an end, so that its day is not known"));
        OldPerformanceReport report = new OldPerformanceReport(place.orElse(null), last);
        List<IntakeRow> rows = new ArrayList<>();
        BLOCKS.forEach((name, metrics) -> document.below(name).forEach(block -> report.read(block, metrics, rows)));
        document.below("performanceChecklist")
                .flatMap(list -> list.parts().stream())
                .forEach(item -> rows.add(report.status(item)));
        return rows.iterator();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), "2026-10-01".length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void read(Node block, Map<String, String> metrics, List<IntakeRow> rows) {
        metrics.forEach(
                (amazons, ours) -> block.part(amazons).ifPresent(counted -> rows.add(row(block, counted, ours))));
    }

    private IntakeRow row(Node block, Node counted, String metric) {
        try {
            Node frame = block.part("timeFrame")
                    .orElseThrow(() -> new UnreadableCell("timeFrame", "found nothing, expected a start and an end"));
            Figure figure = new Figure(
                    reportedOn,
                    marketplace,
                    metric,
                    null,
                    new Window(day("start", frame), day("end", frame)),
                    counted.cell("count").countOrZero(),
                    block.cell("orderCount").countOrZero(),
                    "",
                    components(block, metric));
            return new IntakeRow.Read(counted.line(), 1, new FigureRecord(figure));
        } catch (UnreadableCell e) {
            return new IntakeRow.Unread(new Rejection(counted.line(), e.column(), e.reason()));
        } catch (IllegalArgumentException e) {
            return new IntakeRow.Unread(new Rejection(counted.line(), "timeFrame", String.valueOf(e.getMessage())));
        }
    }

    private static LocalDate day(String name, Node frame) {
        return day(frame.cell(name).text()).orElseThrow(() -> frame.cell(name).unexpected("a day such as 2026-10-01"));
    }

    private static Map<String, Long> components(Node block, String metric) {
        ImmutableMap.Builder<String, Long> components = ImmutableMap.builder();
        if (metric.equals("order-defect-rate")) {
            COMPONENTS.forEach((amazons, ours) -> block.part(amazons)
                    .ifPresent(part ->
                            components.put(ours, (long) part.cell("count").countOrZero())));
        }
        return components.buildOrThrow();
    }

    private IntakeRow status(Node item) {
        Figure figure = new Figure(
                reportedOn,
                marketplace,
                "status-of-" + CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, item.name()),
                null,
                new Window(reportedOn, reportedOn),
                0,
                0,
                item.cell("status").text().toUpperCase(ROOT),
                Map.of());
        return new IntakeRow.Read(item.line(), 1, new FigureRecord(figure));
    }
}
