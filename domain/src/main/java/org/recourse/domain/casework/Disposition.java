package org.recourse.domain.casework;

/** What becomes of goods that a buyer sent back (RET-6). */
public enum Disposition {
    /** Sound goods are labelled anew and sold again. */
    RESOLD,
    /** Damaged goods are destroyed. */
    DESTROYED,
    /** Damaged goods are shipped home to the seller. */
    SHIPPED_HOME,
    /** Damaged goods are handed to the warehouse of a third party. */
    THIRD_PARTY_WAREHOUSE
}
