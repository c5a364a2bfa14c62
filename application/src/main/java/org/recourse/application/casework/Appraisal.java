package org.recourse.application.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;

/** Works out what hangs on cases, at one time of asking. */
final class Appraisal {
    private final Policies policies;
    private final Instant now;

    Appraisal(Policies policies, Instant now) {
        this.policies = policies;
        this.now = now;
    }

    Worth of(Case matter, Optional<Order> order, List<Case> linked, Optional<Deadline> deadline) {
        return new Worth(
                matter.amount()
                        .or(() -> order.flatMap(Order::sale).flatMap(Sale::total))
                        .orElse(null),
                order.filter(known -> isSoleDefect(matter, known, linked)).isPresent() ? 1 : 0,
                deadline.map(running -> Duration.between(now, running.due())).orElse(null));
    }

    private boolean isSoleDefect(Case matter, Order order, List<Case> linked) {
        MetricDefinition odr = MetricDefinitions.orderDefectRate(policies, order.marketplace(), now);
        return isDefective(odr, order, List.of(matter)) && !isDefective(odr, order, linked);
    }

    private boolean isDefective(MetricDefinition odr, Order order, List<Case> cases) {
        return Standing.of(order, cases, false, policies)
                .filter(standing -> odr.window(now).contains(standing.day()))
                .map(Standing::mask)
                .filter(mask ->
                        odr.reasonToLeaveOut(mask).isEmpty() && odr.counted().counts(mask))
                .isPresent();
    }
}
