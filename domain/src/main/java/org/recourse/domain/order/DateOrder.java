package org.recourse.domain.order;

/** The order in which a marketplace's reports write the parts of a short date, and what stands between them. */
public enum DateOrder {
    /** {@code 3/7/26} is the seventh of March. */
    MONTH_DAY_YEAR,
    /** {@code 3/7/26} is the third of July. */
    DAY_MONTH_YEAR,
    /** {@code 3.7.26} is the third of July. */
    DAY_MONTH_YEAR_DOTTED,
    /** {@code 26/3/7} is the seventh of March. */
    YEAR_MONTH_DAY,
    /** {@code 2026-03-07} is the seventh of March. */
    ISO
}
