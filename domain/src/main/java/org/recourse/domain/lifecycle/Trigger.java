package org.recourse.domain.lifecycle;

import java.util.Locale;

/** What can happen in a lifecycle; implemented by one enum per lifecycle. */
public interface Trigger {
    /**
     * Returns the constant's name, such as {@code SELLER_RESPONDED}.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the name as files and the command line write it, such as {@code seller-responded}.
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
     * Says who makes it happen.
     *
     * @return the actor
     */
    Actor actor();

    /**
     * Says in plain words what happened, such as {@code the seller answered Amazon}.
     *
     * @return the words, without capital and full stop
     */
    String phrase();
}
