package org.recourse.domain.casework;

import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.Matched;
import org.recourse.domain.casework.Happening.Opened;

/**
 * What the sources know of a matter; what they state beats what they imply.
 *
 * @param stated what they state
 * @param implied what they only imply
 * @param all both together
 */
record Knowledge(Particulars stated, Particulars implied, Particulars all) {
    static final Knowledge NONE = new Knowledge(Particulars.NONE, Particulars.NONE, Particulars.NONE);

    /** What another source knows beside. */
    Knowledge with(Matched matched) {
        return of(stated.or(matched.particulars()), implied);
    }

    /** What was known earlier holds. */
    Knowledge with(Opened opened) {
        return opened.basis() == Basis.STATED
                ? of(stated.or(opened.particulars()), implied)
                : of(stated, implied.or(opened.particulars()));
    }

    private static Knowledge of(Particulars stated, Particulars implied) {
        return new Knowledge(stated, implied, stated.or(implied));
    }
}
