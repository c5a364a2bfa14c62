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
        List<Case> all = matter.order()
                .map(id -> records.cases().ofOrder(matter.account(), id))
                .orElse(List.of(matter));
        return recorded(matter, all).or(() -> open(matter, all)).or(() -> timely(matter, all));
    }

    /** The case's own ground is named before another one's. */
    private static Optional<Staying> recorded(Case matter, List<Case> all) {
        return matter.hold()
                .or(() -> all.stream().flatMap(other -> other.hold().stream()).findFirst())
                .map(words -> Staying.recorded(matter, words));
    }

    private static Optional<Staying> open(Case matter, List<Case> all) {
        if (!matter.isClosed()) {
            return Optional.of(Staying.on(Ground.CASE_OPEN, matter, null));
        }
        return all.stream().allMatch(Case::isClosed)
                ? Optional.empty()
                : Optional.of(Staying.on(Ground.OTHER_CASE_OPEN, matter, null));
    }

    private Optional<Staying> timely(Case matter, List<Case> all) {
        Optional<Order> order = matter.order().flatMap(id -> records.orders().find(matter.account(), id));
        Circumstances circumstances = new Circumstances(policies, order.flatMap(Order::marketplace));
        return window(all, circumstances)
                .map(end -> Staying.on(Ground.WINDOW_OPEN, matter, end))
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
        return now.isAfter(due) ? Optional.empty() : Optional.of(Staying.on(Ground.NOT_DUE, matter, due));
    }

    private static Instant lastEvent(Case matter) {
        return matter.history().stream()
                .map(entry -> entry.event().at())
                .max(naturalOrder())
                .orElse(matter.since());
    }
}
