package org.recourse.domain.lifecycle;

/** A state of a lifecycle; implemented by one enum per lifecycle, in the order in which a reader expects the states. */
public interface State {
    /**
     * Returns the constant's name, such as {@code AWAITING_SELLER}.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the constant's place in its enum.
     *
     * @return the place, from 0
     */
    int ordinal();

    /**
     * Says whose move it is, or that nothing is left to do.
     *
     * @return the phase
     */
    Phase phase();
}
