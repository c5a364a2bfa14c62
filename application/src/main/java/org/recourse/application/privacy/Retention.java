package org.recourse.application.privacy;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.privacy.PurgePersonalData.Ground;
import org.recourse.application.privacy.PurgePersonalData.Staying;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.order.Order;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/** Tells on what ground the words of a case stay, if there is one. */
final class Retention {
    private final Records records;
    private final Policies policies;
    private final Instant now;

    Retention(Records records, Policies policies, Instant now) {
        this.records = records;
        this.policies = policies;
        this.now = now;
    }

    Optional<Staying> ground(Case matter) {
        if (!matter.isClosed()) {
            return Optional.of(new Staying(matter.id(), Ground.CASE_OPEN, null));
        }
        Optional<Order> order = matter.order().flatMap(id -> records.orders().find(matter.account(), id));
        List<Case> all = matter.order()
                .map(id -> records.cases().ofOrder(matter.account(), id))
                .orElse(List.of(matter));
        if (all.stream().anyMatch(other -> !other.isClosed())) {
            return Optional.of(new Staying(matter.id(), Ground.OTHER_CASE_OPEN, null));
        }
        Circumstances circumstances = new Circumstances(policies, order.flatMap(Order::marketplace));
        return window(all, circumstances)
                .map(end -> new Staying(matter.id(), Ground.WINDOW_OPEN, end))
                .or(() -> notDue(matter, order, circumstances));
    }

    private Optional<Instant> window(List<Case> all, Circumstances circumstances) {
        return all.stream()
                .flatMap(other -> other.window(circumstances).stream())
                .filter(end -> !end.isOverdue(now))
                .map(Deadline::due)
                .max(naturalOrder());
    }

    private Optional<Staying> notDue(Case matter, Optional<Order> order, Circumstances circumstances) {
        Instant start = order.flatMap(known -> known.delivery().deliveredAt()).orElseGet(() -> lastEvent(matter));
        Instant due = policies.entry(PolicyId.PERSONAL_DATA, circumstances.marketplace(), start)
                .span()
                .after(start);
        return now.isAfter(due) ? Optional.empty() : Optional.of(new Staying(matter.id(), Ground.NOT_DUE, due));
    }

    private static Instant lastEvent(Case matter) {
        return matter.history().stream()
                .map(entry -> entry.event().at())
                .max(naturalOrder())
                .orElse(matter.since());
    }
}
