package org.recourse.domain.returns;

/** Whose reason a return is (RET-4): it decides who pays the way back and where the goods go. */
public enum Fault {
    /** The seller's: the goods come back unsellable, the seller pays the way. */
    SELLER,
    /** The buyer changed their mind: the goods go back to stock. */
    REMORSE,
    /** Not known. */
    UNKNOWN
}
