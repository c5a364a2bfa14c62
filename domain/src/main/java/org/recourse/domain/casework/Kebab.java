package org.recourse.domain.casework;

import static java.util.Locale.ROOT;

/** The lower-case kebab form of a constant's name, as files and the command line write it: {@code awaiting-seller}. */
public final class Kebab {
    private Kebab() {}

    /**
     * Returns the kebab form of a constant's name.
     *
     * @param constant the name, such as {@code AWAITING_SELLER}
     * @return such as {@code awaiting-seller}
     */
    public static String of(String constant) {
        return constant.toLowerCase(ROOT).replace('_', '-');
    }

    /**
     * Returns the constant's name of a kebab form.
     *
     * @param kebab such as {@code awaiting-seller}
     * @return such as {@code AWAITING_SELLER}
     */
    public static String toConstant(String kebab) {
        return kebab.toUpperCase(ROOT).replace('-', '_');
    }
}
