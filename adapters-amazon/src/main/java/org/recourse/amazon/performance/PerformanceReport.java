package org.recourse.amazon.performance;

import static java.util.Comparator.naturalOrder;
import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Node;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.health.Window;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Reckoning;
import org.recourse.domain.snapshot.Figure;

/**
 * Reads performance reports of the second version, in JSON. What is known by another spelling is read, what is not known is kept under Amazon's own
 * name, and no rate that the report states is believed.
 */
public final class PerformanceReport {
    private static final String RANGE = "reportingDateRange";
    private static final String ODR = "order-defect-rate";
    private static final Map<String, String> COMPONENTS =
            ImmutableMap.of("claims", "claims", "chargebacks", "chargebacks", "negativeFeedback", "negative-feedback");

    private final List<IntakeRow> rows = new ArrayList<>();
    private final @Nullable Marketplace marketplace;
    private final LocalDate reportedOn;

    private PerformanceReport(@Nullable Marketplace marketplace, LocalDate reportedOn) {
        this.marketplace = marketplace;
        this.reportedOn = reportedOn;
    }

    /**
     * Reads a report.
     *
     * @param document the whole document
     * @param fallback where it is from, if it does not say so itself
     * @return a row for each figure
     * @throws org.recourse.application.intake.RefusedFileException when it holds no metrics, or no day
     */
    public static Iterator<IntakeRow> of(Node document, Optional<Marketplace> fallback) {
        if (document.part("$schema").isPresent()) {
            throw Refusals.at(1, "this is the schema of performance reports, and no report");
        }
        List<Node> entries = document.below("performanceMetrics").toList();
        if (entries.isEmpty()) {
            throw Refusals.at(1, "no performanceMetrics in the document");
        }
        List<IntakeRow> rows = new ArrayList<>();
        for (Node entry : entries) {
            PerformanceReport report = new PerformanceReport(place(entry, fallback), lastDay(entry));
            entry.parts().forEach(report::read);
            rows.addAll(report.rows);
        }
        LocalDate last = entries.stream()
                .map(PerformanceReport::lastDay)
                .max(naturalOrder())
                .orElseThrow();
        document.below("accountStatuses").forEach(status -> {
            PerformanceReport report = new PerformanceReport(place(status, fallback), last);
            report.add(status, "account-status", null, status);
            rows.addAll(report.rows);
        });
        return rows.iterator();
    }

    private static @Nullable Marketplace place(Node entry, Optional<Marketplace> fallback) {
        return Marketplace.find(entry.cell("marketplaceId").text())
                .or(() -> fallback)
                .orElse(null);
    }

    /** The report has no date of its own; the last day of any of its ranges is the one nearest to it. */
    private static LocalDate lastDay(Node entry) {
        return entry.below("reportingDateTo")
                .flatMap(to -> day(to.text()).stream())
                .max(naturalOrder())
                .orElseThrow(() -> Refusals.at(entry.line(), "no reportingDateTo, so that its day is not known"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return Optional.of(time.toLocalDate()).filter(day -> Reckoning.covers(time.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void read(Node metric) {
        if (metric.name().equalsIgnoreCase("orderDefectRate")) {
            Stream.of(Channel.values())
                    .forEach(channel -> metric.all(channel.name()).forEach(part -> defects(part, channel)));
        } else if (metric.name().toLowerCase(ROOT).startsWith("warningstate")) {
            add(metric, "warning-" + metric.cell("warningType").text().toLowerCase(ROOT), null, metric);
        } else if (!metric.parts().isEmpty()) {
            add(metric, MetricName.of(metric.name()).metric(), null, metric);
        }
    }

    private void defects(Node part, Channel channel) {
        add(part, ODR, channel, part);
    }

    private void add(Node row, String metric, @Nullable Channel channel, Node part) {
        try {
            Figure figure = figure(metric, channel, part);
            rows.add(new IntakeRow.Read(row.line(), 1, new FigureRecord(figure)));
        } catch (UnreadableCell e) {
            rows.add(new IntakeRow.Unread(new Rejection(row.line(), e.column(), e.reason())));
        }
    }

    private Figure figure(String metric, @Nullable Channel channel, Node part) {
        boolean isDefectRate = metric.equals(ODR);
        MetricName name =
                isDefectRate ? new MetricName(ODR, "orderCount", "orderWithDefects") : MetricName.of(part.name());
        return new Figure(
                reportedOn,
                marketplace,
                metric,
                channel,
                window(part),
                count(part, name.count()),
                name.total().isEmpty() ? 0 : part.cell(name.total()).countOrZero(),
                status(part),
                isDefectRate ? components(part) : score(part));
    }

    private Window window(Node part) {
        Optional<Node> range = part.part(RANGE);
        LocalDate to = range.flatMap(known -> day(known.cell("reportingDateTo").text()))
                .orElse(reportedOn);
        LocalDate from = range.flatMap(
                        known -> day(known.cell("reportingDateFrom").text()))
                .orElse(to);
        return new Window(from.isAfter(to) ? to : from, to);
    }

    private static long count(Node part, String name) {
        return part.part(name)
                .filter(found -> !found.parts().isEmpty())
                .map(found -> found.cell("count").countOrZero())
                .orElseGet(part.cell(name)::countOrZero);
    }

    /** A status may stand under another name, such as that of the health rating. */
    private static String status(Node part) {
        return part.parts().stream()
                .filter(found -> found.name().toLowerCase(ROOT).endsWith("status"))
                .map(found -> found.text().toUpperCase(ROOT))
                .findFirst()
                .orElse("");
    }

    /** Not a number of defects, and the only number that the health rating has. */
    private static Map<String, Long> score(Node part) {
        return part.part("ahrScore")
                .map(score -> Map.of("score", (long) part.cell("ahrScore").countOrZero()))
                .orElse(Map.of());
    }

    private static Map<String, Long> components(Node part) {
        ImmutableMap.Builder<String, Long> components = ImmutableMap.builder();
        COMPONENTS.forEach((amazons, ours) -> part.part(amazons)
                .ifPresent(
                        found -> components.put(ours, (long) found.cell("count").countOrZero())));
        return components.buildOrThrow();
    }
}
