package org.recourse.cli.session;

import static java.util.Locale.ROOT;

/** The forms of an answer. */
public enum Format {
    /** For people. */
    TABLE,
    /** One document, for programs. */
    JSON,
    /** A line for each element, for spreadsheets. */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(ROOT);
    }
}
