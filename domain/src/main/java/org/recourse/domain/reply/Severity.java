package org.recourse.domain.reply;

/** How bad it is to send a text as it is. */
public enum Severity {
    /** It breaks a rule of Amazon's. */
    ERROR,

    /** It could be better. */
    WARNING
}
