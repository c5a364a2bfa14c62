package org.recourse.domain.playbook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.recourse.domain.casework.Deadline;

/** Facts about the clocks of a case. */
final class TimeFacts {
    private static final int PARTS = 3;

    private TimeFacts() {}

    static Truth deadlinePassed(Matter matter) {
        return Truth.of(deadline(matter).filter(d -> d.isOverdue(matter.now())).isPresent());
    }

    static Truth deadlineNear(Matter matter) {
        return Truth.of(deadline(matter)
                .filter(d -> !matter.now().isBefore(lastThird(d)))
                .isPresent());
    }

    static Truth promiseBroken(Matter matter) {
        return Truth.of(matter.about().deadlines(matter.circumstances()).stream()
                .anyMatch(deadline -> deadline.source().equals(Deadline.PROMISE) && deadline.isOverdue(matter.now())));
    }

    static Truth windowOpen(Matter matter) {
        return Truth.of(matter.about()
                .window(matter.circumstances())
                .filter(window -> !window.isOverdue(matter.now()))
                .isPresent());
    }

    static Urgency urgency(Matter matter) {
        if (deadlinePassed(matter) == Truth.YES) {
            return Urgency.OVERDUE;
        }
        if (deadlineNear(matter) == Truth.YES) {
            return Urgency.SOON;
        }
        return deadline(matter).isPresent() ? Urgency.RUNNING : Urgency.NONE;
    }

    private static Optional<Deadline> deadline(Matter matter) {
        return matter.about().deadline(matter.circumstances());
    }

    private static Instant lastThird(Deadline deadline) {
        Duration whole = Duration.between(deadline.start(), deadline.due());
        return deadline.due().minus(whole.dividedBy(PARTS));
    }
}
