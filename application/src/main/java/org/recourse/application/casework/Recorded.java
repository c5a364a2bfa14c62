package org.recourse.application.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.casework.Case;

/** What became of a note, a contact attempt or a piece of evidence. Recording one never needs a row of the lifecycle. */
public sealed interface Recorded {
    /**
     * It is on the case.
     *
     * @param matter the case as it is now
     */
    record Done(Case matter) implements Recorded {}

    /** There is no such case. */
    record UnknownCase() implements Recorded {}

    /**
     * Cases of this kind have no such place for evidence; nothing is written.
     *
     * @param known the kebab forms of the places that they have
     */
    record UnknownSlot(List<String> known) implements Recorded {
        /** Copies the list. */
        public UnknownSlot {
            known = ImmutableList.copyOf(known);
        }
    }

    /** The personal data of the case were purged, so that words are no longer kept for it; nothing is written. */
    record Purged() implements Recorded {}
}
