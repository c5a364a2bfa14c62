package org.recourse.domain.casework;

/** Who pays; one of the two results of a decision, see {@link MetricImpact} for the other. */
public enum Liability {
    /** Nobody, or not decided yet. */
    NONE,
    /** The seller. */
    SELLER,
    /** Amazon. */
    AMAZON
}
