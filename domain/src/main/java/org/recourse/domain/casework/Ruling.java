package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.lifecycle.Refusal;

/** A case's answer to an act. */
public sealed interface Ruling {
    /**
     * The act is legal.
     *
     * @param events what is to be added to the case's history; never empty
     */
    record Accepted(List<CaseEvent> events) implements Ruling {
        /** Copies the events. */
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * The act is not legal; the case stays as it is.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Ruling {}
}
