package org.recourse.domain.lifecycle;

import java.util.Locale;

/** A state of a lifecycle; implemented by one enum per lifecycle, in the order in which a reader expects the states. */
public interface State {
    /**
     * Returns the constant's name, such as {@code AWAITING_SELLER}.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the name as files and the command line write it, such as {@code awaiting-seller}.
     *
     * @return the lower-case kebab form of the constant's name
     */
    default String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
