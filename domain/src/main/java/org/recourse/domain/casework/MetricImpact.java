package org.recourse.domain.casework;

/** Whether a case makes its order count as defective; independent of who pays ({@link Liability}). */
public enum MetricImpact {
    /** Has no bearing on any defect. */
    NONE,
    /** Not decided yet. */
    PENDING,
    /** Counts. */
    COUNTS,
    /** Does not count. */
    SPARED
}
