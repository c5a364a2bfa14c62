package org.recourse.domain.policy;

import java.util.Arrays;

/** How a rate has to stand to its limit. */
public enum Comparison {
    // spotless:off
    /** Strictly below the limit. */
    BELOW    ("<",  true),
    /** Below the limit or equal to it. */
    AT_MOST  ("<=", true),
    /** Strictly above the limit. */
    ABOVE    (">",  false),
    /** Above the limit or equal to it. */
    AT_LEAST (">=", false);
    // spotless:on

    private final String symbol;
    private final boolean ceiling;

    Comparison(String symbol, boolean ceiling) {
        this.symbol = symbol;
        this.ceiling = ceiling;
    }

    /**
     * Reads the symbol.
     *
     * @param symbol {@code <}, {@code <=}, {@code >} or {@code >=}
     * @return the comparison
     * @throws IllegalArgumentException when it is another text
     */
    public static Comparison parse(String symbol) {
        return Arrays.stream(values())
                .filter(c -> c.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a comparison (<, <=, >, >=): " + symbol));
    }

    /**
     * Tells whether the limit is one from above: the fewer are counted, the better.
     *
     * @return true for {@code <} and {@code <=}
     */
    public boolean isCeiling() {
        return ceiling;
    }

    /**
     * Tells whether the comparison holds.
     *
     * @param sign negative, 0 or positive as the rate is below, equal to or above the limit
     * @return true if it holds
     */
    public boolean holds(int sign) {
        return switch (this) {
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            case ABOVE -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    /** Returns the symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
