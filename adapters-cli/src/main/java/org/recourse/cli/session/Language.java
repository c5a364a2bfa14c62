package org.recourse.cli.session;

import static java.util.Locale.ROOT;

/** The languages that may be asked for. */
public enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH;

    @Override
    public String toString() {
        return name().toLowerCase(ROOT);
    }
}
