package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.health.Worth;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Payments;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.situation.SituationAdvice;

/**
 * Everything about one case, as it stands at one time. History, evidence and what is missing of it are asked of the case itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matter the case
 * @param orderOrNull its order, or null if none is known
 * @param linked the other cases of the same order, by id
 * @param payments what went back, or may go back, to the buyer of the order, and whether that is twice (CBK-6)
 * @param deadlineOrNull the deadline to show first, or null if no clock runs
 * @param deadlines every deadline that runs
 * @param windowOrNull the end of the window in which something may still be done about a closed case, or null
 * @param allowed the rows that are open now
 * @param adviceOrNull what to do next, or null if nothing is left to do
 * @param situationOrNull what it looks like and what to write about it, or null
 * @param products what is noted of its products (KNO-1)
 * @param worth what hangs on it
 * @param words the personal words by the digest that stands for them in the history; digests without words were purged
 * @param purged true if the personal data were purged
 */
public record CaseFile(
        Case matter,
        @Nullable Order orderOrNull,
        List<Case> linked,
        Payments payments,
        @Nullable Deadline deadlineOrNull,
        List<Deadline> deadlines,
        @Nullable Deadline windowOrNull,
        List<Transition<Attempt>> allowed,
        @Nullable Recommendation adviceOrNull,
        @Nullable SituationAdvice situationOrNull,
        List<NotedProduct> products,
        Worth worth,
        Map<String, String> words,
        boolean purged) {
    /** Copies the collections. */
    public CaseFile {
        linked = ImmutableList.copyOf(linked);
        deadlines = ImmutableList.copyOf(deadlines);
        allowed = ImmutableList.copyOf(allowed);
        products = ImmutableList.copyOf(products);
        words = ImmutableMap.copyOf(words);
    }

    /**
     * Returns the order.
     *
     * @return the order, or empty if none is known
     */
    public Optional<Order> order() {
        return Optional.ofNullable(orderOrNull);
    }

    /**
     * Returns the deadline to show first: that of the state's clock, else the earliest of the other duties.
     *
     * @return the deadline, or empty if no clock runs
     */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadlineOrNull);
    }

    /**
     * Returns the end of the window in which something may still be done about a closed case, such as appeal.
     *
     * @return the end of the window, or empty if none is open
     */
    public Optional<Deadline> window() {
        return Optional.ofNullable(windowOrNull);
    }

    /**
     * Returns what to do next.
     *
     * @return the advice, or empty if nothing is left to do
     */
    public Optional<Recommendation> advice() {
        return Optional.ofNullable(adviceOrNull);
    }

    /**
     * Returns what it looks like and what to write about it.
     *
     * @return the advice, or empty if the case is closed or looks like nothing known
     */
    public Optional<SituationAdvice> situation() {
        return Optional.ofNullable(situationOrNull);
    }
}
