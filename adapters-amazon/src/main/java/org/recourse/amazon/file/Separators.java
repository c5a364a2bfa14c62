package org.recourse.amazon.file;

/** Reads the decimal and thousands separators of a number, as people and reports of any country write them. */
public final class Separators {
    /** A point and two digits. */
    private static final int CENTS = 3;

    private Separators() {}

    /**
     * Returns a number with nothing but a decimal point in it: the last point or comma before at most two digits is that point, all others part
     * thousands.
     *
     * @param written such as {@code 1.234,56} or {@code 1,234.56}
     * @return such as {@code 1234.56}; what is no number stays none
     */
    public static String plain(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        boolean isDecimal = last >= 0 && written.length() - last <= CENTS;
        String whole = (isDecimal ? written.substring(0, last) : written).replaceAll("[.,' \u00a0]", "");
        return isDecimal ? whole + '.' + written.substring(last + 1) : whole;
    }
}
