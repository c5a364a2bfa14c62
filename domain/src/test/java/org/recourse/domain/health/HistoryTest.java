package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;

/** How a metric came to be what it is (ODR-1, ODR-10). */
class HistoryTest {
    private static final MetricDefinition RATE =
            MetricDefinitions.orderDefectRate(Samples.POLICIES, Optional.empty(), Samples.NOW);
    private static final Window LAST = RATE.window(Samples.NOW);

    private static List<Measurement> history(Tally tally, int days) {
        return AccountHealth.history(tally, RATE, Scope.ALL, LAST, days);
    }

    @Test
    void each_day_is_measured_over_the_window_that_ended_on_it() {
        Tally tally = Market.random(new Random(1), 500).tally();
        List<Measurement> history = history(tally, 30);
        assertEquals(30, history.size());
        for (int day = 0; day < history.size(); day++) {
            LocalDate end = Samples.TODAY.minusDays(30L - day);
            Window window = Window.ending(end, RATE.days());
            assertEquals(window, history.get(day).window());
            assertEquals(Measurement.of(RATE, Scope.ALL, window, tally.rows()), history.get(day));
        }
    }

    @Test
    void an_order_is_in_the_history_from_its_own_day_on() {
        Order sold = Samples.order(1, Samples.TODAY.minusDays(2), OrderState.SHIPPED);
        assertEquals(
                List.of(0L, 0L, 1L, 1L),
                history(new Tally().add(Samples.standing(sold)), 4).stream()
                        .map(day -> day.rate().denominator())
                        .toList());
    }

    @Test
    void the_history_of_no_days_is_empty() {
        assertEquals(List.of(), history(new Tally(), 0));
    }
}
