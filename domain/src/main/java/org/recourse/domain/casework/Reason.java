package org.recourse.domain.casework;

/** Why a buyer complains, disputes or returns; implemented by an enum for each kind of case that has reasons. */
public interface Reason {
    /**
     * Returns the constant's name, such as {@code NOT_RECEIVED}.
     *
     * @return the name
     */
    String name();

    /**
     * Says it in plain words.
     *
     * @return the words, without capital and full stop
     */
    String phrase();
}
