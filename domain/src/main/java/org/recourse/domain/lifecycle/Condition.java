package org.recourse.domain.lifecycle;

import java.util.function.Predicate;

/**
 * A yes-or-no question that a guard asks. Two conditions are the same only if they ask the same question object, so each lifecycle names
 * its conditions once.
 *
 * <p>Immutable; thread-safe if the question is.
 *
 * @param phrase in plain words what holds, such as {@code the refund covers the whole claim}; without capital and full stop
 * @param otherwise in plain words what is the case when it does not hold, such as {@code the refund is less than the claim}
 * @param question answers it
 * @param <F> the facts that the question is put to
 */
public record Condition<F>(String phrase, String otherwise, Predicate<F> question) {
    /**
     * Answers the question.
     *
     * @param facts the facts
     * @return true if it holds
     */
    public boolean holds(F facts) {
        return question.test(facts);
    }
}
