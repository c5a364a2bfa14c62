package org.recourse.domain.policy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Which chargebacks make an order defective (POL-14). The text form, such as {@code service, unless won}, parses back. */
public enum CountedChargebacks {
    // spotless:off
    /** Those for a service reason, won ones spared. */
    SERVICE_UNLESS_WON ("service, unless won", false, true,  false),
    /** Those for a service reason, once they are lost. */
    SERVICE_IF_LOST    ("service, if lost",    false, false, false),
    /** Those for a service reason, whatever becomes of them. */
    SERVICE            ("service",             false, true,  true),
    /** All, fraud too, won ones spared. */
    ALL_UNLESS_WON     ("all, unless won",     true,  true,  false),
    /** All, fraud too, once they are lost. */
    ALL_IF_LOST        ("all, if lost",        true,  false, false),
    /** All, fraud too, whatever becomes of them. */
    ALL                ("all",                 true,  true,  true);
    // spotless:on

    private final String words;
    private final boolean fraud;
    private final boolean open;
    private final boolean won;

    CountedChargebacks(String words, boolean fraud, boolean open, boolean won) {
        this.words = words;
        this.fraud = fraud;
        this.open = open;
        this.won = won;
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code service, unless won}
     * @return the choice
     * @throws IllegalArgumentException when it is none of them
     */
    public static CountedChargebacks parse(String text) {
        return Arrays.stream(values())
                .filter(c -> c.words.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a choice of chargebacks (%s): %s".formatted(choices(), text)));
    }

    private static String choices() {
        return Arrays.stream(values()).map(c -> "'" + c.words + "'").collect(Collectors.joining(", "));
    }

    /**
     * Tells whether those for fraud count too.
     *
     * @return true if they do
     */
    public boolean countsFraud() {
        return fraud;
    }

    /**
     * Tells whether undecided ones count.
     *
     * @return true if they do
     */
    public boolean countsOpen() {
        return open;
    }

    /**
     * Tells whether won ones count.
     *
     * @return true if they do
     */
    public boolean countsWon() {
        return won;
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return words;
    }
}
