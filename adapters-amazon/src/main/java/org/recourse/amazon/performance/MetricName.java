package org.recourse.amazon.performance;

import static java.util.Locale.ROOT;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.health.MetricId;

/**
 * A metric of the performance report, by the name that Amazon gives it.
 *
 * @param metric its name here
 * @param total the name of the number of orders or shipments; empty if there is none
 * @param count the name of what is counted
 */
record MetricName(String metric, String total, String count) {
    // spotless:off
    private static final Map<String, MetricName> NAMES = ImmutableMap.<String, MetricName>builder()
            .put("lateshipmentrate",                of(MetricId.LATE_SHIPMENT_RATE,    "orderCount",                      "lateShipmentCount"))
            .put("prefulfillmentcancellationrate",  of(MetricId.CANCEL_RATE,           "orderCount",                      "cancellationCount"))
            .put("prefulfillmentcancelrate",        of(MetricId.CANCEL_RATE,           "orderCount",                      "cancellationCount"))
            .put("validtrackingrate",               of(MetricId.VALID_TRACKING_RATE,   "shipmentCount",                   "validTrackingCount"))
            .put("ontimedeliveryrate",              of(MetricId.ON_TIME_DELIVERY_RATE, "shipmentCountWithValidTracking",  "onTimeDeliveryCount"))
            .put("unitontimedeliveryrate",          new MetricName("unit-on-time-delivery-rate", "totalUnitCount",        "unitOnTimeDeliveryCount"))
            .put("invoicedefectrate",               new MetricName("invoice-defect-rate",        "orderCount",            "invoiceDefect"))
            .buildOrThrow();
    // spotless:on

    private static MetricName of(MetricId metric, String total, String count) {
        return new MetricName(Kebab.of(metric.name()), total, count);
    }

    /** Finds a rate; of anything else only how many defects there are is told. */
    static MetricName of(String amazons) {
        return Optional.ofNullable(NAMES.get(amazons.toLowerCase(ROOT)))
                .orElseGet(() -> new MetricName(
                        CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, amazons), "", "defectsCount"));
    }
}
