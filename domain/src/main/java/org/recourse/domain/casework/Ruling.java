package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.lifecycle.Refusal;

/** A case's answer to an act. */
public sealed interface Ruling {
    /**
     * The act is legal.
     *
     * @param event what is to be added to the case's history
     */
    record Accepted(CaseEvent event) implements Ruling {
        /**
         * Returns the event for {@link Case#with}.
         *
         * @return a list of the one event
         */
        public List<CaseEvent> events() {
            return ImmutableList.of(event);
        }
    }

    /**
     * The act is not legal; the case stays as it is.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Ruling {}
}
