package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How metrics, windows and reports are named and put together. */
class MetricNamesTest {
    @ParameterizedTest
    @EnumSource
    void a_metric_is_found_by_its_name_in_capitals_or_not(MetricId id) {
        assertEquals(Optional.of(id), MetricId.find(id.kebab()));
        assertEquals(Optional.of(id), MetricId.find(id.name().replace('_', '-')));
    }

    @Test
    void what_is_no_metric_is_not_found() {
        assertEquals(Optional.empty(), MetricId.find("happiness-rate"));
    }

    @Test
    void a_window_says_its_first_and_its_last_day() {
        assertEquals("2026-11-14..2026-11-15", new Window(Samples.TODAY.minusDays(1), Samples.TODAY).toString());
    }

    @Test
    void a_window_does_not_end_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> new Window(Samples.TODAY, Samples.TODAY.minusDays(1)));
    }

    @Test
    void a_report_takes_more_measurements_at_its_end() {
        Measurement odr = Samples.odr(Samples.clean(1));
        HealthReport report = new HealthReport(Samples.NOW, List.of());
        assertEquals(List.of(odr), report.with(List.of(odr)).measurements());
    }
}
