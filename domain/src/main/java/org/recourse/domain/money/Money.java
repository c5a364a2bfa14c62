package org.recourse.domain.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount of one currency, in the currency's minor units (cents; whole yen). May be negative.
 *
 * <p>Immutable and thread-safe. The text form is {@code "12.50 USD"} and parses back.
 *
 * @param minorUnits the amount in minor units
 * @param currency the currency
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {
    private static final int LONGEST_AMOUNT = 20;
    private static final int USUAL_DECIMALS = 2;

    /**
     * Reads a plain decimal amount with {@code .} as its point.
     *
     * @param amount the amount, such as {@code 12.50}
     * @param currency the ISO 4217 code, such as {@code USD}
     * @return the money
     * @throws IllegalArgumentException when the amount is no plain decimal, has more decimals than the currency knows, or is too
     *     large, or when no such currency exists
     */
    public static Money of(String amount, String currency) {
        boolean isPlain = !amount.isEmpty() && PlainAmount.is(amount, amount.length(), USUAL_DECIMALS);
        return isPlain ? plain(amount, currencyOf(currency)) : of(decimal(amount), currencyOf(currency));
    }

    private static Money plain(String amount, Currency currency) {
        return decimals(currency) == USUAL_DECIMALS
                ? new Money(PlainAmount.minorUnits(amount, amount.length()), currency)
                : of(decimal(amount), currency);
    }

    private static Money of(BigDecimal amount, Currency currency) {
        int decimals = decimals(currency);
        try {
            return new Money(
                    amount.setScale(decimals, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "%s is no amount of %s, which has %s decimals".formatted(amount, currency, decimals), e);
        }
    }

    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static BigDecimal decimal(String amount) {
        checkArgument(amount.length() <= LONGEST_AMOUNT, "amount too long: %s characters", amount.length());
        checkArgument(
                amount.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-'),
                "not a decimal amount: %s",
                amount);
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a decimal amount: " + amount, e);
        }
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a currency code: " + code, e);
        }
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 12.50 USD}
     * @return the money
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Money parse(String text) {
        int blank = text.indexOf(' ');
        checkArgument(blank > 0, "not an amount with its currency: %s", text);
        Currency currency = currencyOf(text.substring(blank + 1));
        return PlainAmount.is(text, blank, decimals(currency))
                ? new Money(PlainAmount.minorUnits(text, blank), currency)
                : of(decimal(text.substring(0, blank)), currency);
    }

    /**
     * Adds an amount of the same currency.
     *
     * @param other what is added
     * @return the sum
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit
     */
    public Money plus(Money other) {
        checkSameCurrency(other);
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    /**
     * Tells whether this is at least as much as another amount of the same currency.
     *
     * @param other the other amount
     * @return true if this is not less
     * @throws IllegalArgumentException when the currencies differ
     */
    public boolean covers(Money other) {
        checkSameCurrency(other);
        return minorUnits >= other.minorUnits;
    }

    private void checkSameCurrency(Money other) {
        checkArgument(currency.equals(other.currency), "%s and %s are different currencies", currency, other.currency);
    }

    /**
     * Returns the plain decimal amount without its currency, such as {@code 12.50}.
     *
     * @return the amount
     */
    public String amount() {
        return BigDecimal.valueOf(minorUnits, decimals(currency)).toPlainString();
    }

    /** Orders by currency code, then by amount. */
    @Override
    public int compareTo(Money other) {
        int byCurrency = currency.getCurrencyCode().compareTo(other.currency.getCurrencyCode());
        return byCurrency != 0 ? byCurrency : Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public String toString() {
        return amount() + " " + currency.getCurrencyCode();
    }
}
