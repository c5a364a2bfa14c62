package org.recourse.domain.prevention;

import static org.recourse.domain.order.OrderState.PARTIALLY_SHIPPED;
import static org.recourse.domain.order.OrderState.SHIPPED;
import static org.recourse.domain.order.OrderState.UNSHIPPED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;
import org.recourse.domain.order.OrderState;

/** A sign that an order may become a complaint (KNO-3), the most pressing first. */
public enum Risk {
    // spotless:off
    //            while the order is   and                                                                                       in words
    UNANSWERED   (Is.ANYTHING,         (matter, now) -> matter.isMessageWaiting(),                                               "a message of the buyer's waits for an answer"),
    PAST_PROMISE (Is.ON_THE_WAY,       (matter, now) -> !matter.isDelivered() && matter.isPromisedBefore(now),                   "the promised day is over, and no delivery is known"),
    LATE_TO_SHIP (Is.TO_BE_SHIPPED,    (matter, now) -> matter.isToBeShippedBefore(now),                                         "it should have been shipped"),
    UNRECOGNISED (Is.ON_THE_WAY,       (matter, now) -> !matter.isDelivered() && matter.isTrackingUnrecognised(),                "Amazon does not recognise its carrier or tracking number"),
    UNTRACKED    (Is.ON_THE_WAY,       (matter, now) -> !matter.isDelivered() && matter.isSentWithoutTracking(),                 "it was sent without a tracking number");
    // spotless:on

    /** The words of the column {@code while the order is}. */
    private static final class Is {
        static final Set<OrderState> ANYTHING = ImmutableSet.copyOf(OrderState.values());
        static final Set<OrderState> TO_BE_SHIPPED = ImmutableSet.of(UNSHIPPED, PARTIALLY_SHIPPED);
        static final Set<OrderState> ON_THE_WAY = ImmutableSet.of(PARTIALLY_SHIPPED, SHIPPED);
    }

    private final Set<OrderState> states;
    private final BiPredicate<Prospect, Instant> shows;
    private final String phrase;

    Risk(Set<OrderState> states, BiPredicate<Prospect, Instant> shows, String phrase) {
        this.states = states;
        this.shows = shows;
        this.phrase = phrase;
    }

    /**
     * Lists what puts an order at risk.
     *
     * @param prospect the order
     * @param now the time of asking
     * @return the risks, the most pressing first; empty if none is known
     */
    static Set<Risk> of(Prospect prospect, Instant now) {
        return Arrays.stream(values())
                .filter(risk -> risk.states.contains(prospect.state()) && risk.shows.test(prospect, now))
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * Says it in plain words.
     *
     * @return the words, without capital and full stop
     */
    public String phrase() {
        return phrase;
    }
}
