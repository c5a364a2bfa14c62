package org.recourse.domain.lifecycle;

/**
 * A yes-or-no question that a guard asks; implemented by an enum per lifecycle, so that all answers can be enumerated.
 *
 * @param <F> the facts that the question is put to
 */
public interface Condition<F> {
    /**
     * Returns the constant's name.
     *
     * @return the name
     */
    String name();

    /**
     * Says in plain words what holds, such as {@code the refund covers the whole claim}.
     *
     * @return the words, without capital and full stop
     */
    String phrase();

    /**
     * Says in plain words what is the case when it does not hold, such as {@code the refund is less than the claim}.
     *
     * @return the words, without capital and full stop
     */
    String otherwise();

    /**
     * Answers the question.
     *
     * @param facts the facts
     * @return true if it holds
     */
    boolean holds(F facts);
}
