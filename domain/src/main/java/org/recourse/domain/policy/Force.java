package org.recourse.domain.policy;

/** Whether the product goes by a policy value, or only knows that a source gives it. */
public enum Force {
    /** The product goes by it while and where it holds. */
    IN_FORCE,
    /** Kept beside the value in force because a source gives it; a user may choose it in a policy file. */
    ON_RECORD
}
