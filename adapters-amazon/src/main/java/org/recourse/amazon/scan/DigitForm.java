package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A form of eight characters, in which a {@code 0} stands for any digit and everything else for itself. All eight are looked at at once.
 *
 * <p>Immutable and thread-safe.
 */
final class DigitForm {
    /** What does not have the form. */
    static final long NONE = -1;

    private static final int ANY_DIGIT = 6;
    private static final int ITSELF = 15;
    private static final long TOO_MUCH = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long PAIRS = 0x0000_00FF_0000_00FFL;
    private static final long HUNDREDS_AND_MILLIONS = 100 + (1_000_000L << Integer.SIZE);
    private static final long ONES_AND_TEN_THOUSANDS = 1 + (10_000L << Integer.SIZE);

    private final long characters;
    private final long margins;

    DigitForm(String form) {
        this.characters = Words.at(form.getBytes(ISO_8859_1), 0);
        this.margins = margins(form);
    }

    /** What may be added to each character's difference without reaching 16. */
    private static long margins(String form) {
        long margins = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            margins |= (long) (form.charAt(i) == '0' ? ANY_DIGIT : ITSELF) << (i * Byte.SIZE);
        }
        return margins;
    }

    /** Returns the value of each digit in its byte, and 0 for what is none, or {@link #NONE}. */
    long digits(long word) {
        long values = word ^ characters;
        return ((values | values + margins) & TOO_MUCH) == 0 ? values : NONE;
    }

    /** Joins eight digits to a number. */
    static long number(long digits) {
        long pairs = digits * 10 + (digits >> Byte.SIZE);
        return ((pairs & PAIRS) * HUNDREDS_AND_MILLIONS + (pairs >> Short.SIZE & PAIRS) * ONES_AND_TEN_THOUSANDS)
                >>> Integer.SIZE;
    }

    /** Joins two digits to a number. */
    static int pair(long digits, int place) {
        long two = digits >> (place * Byte.SIZE);
        return (int) ((two & ITSELF) * 10 + (two >> Byte.SIZE & ITSELF));
    }
}
