package org.recourse.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are exact, of one currency, and parse back. */
class MoneyTest {
    @Test
    void an_amount_parses_back_from_its_text() {
        Random random = new Random(1);
        for (String code : new String[] {"USD", "JPY", "KWD"}) {
            for (int round = 0; round < 200; round++) {
                Money money = new Money(random.nextInt(), Currency.getInstance(code));
                assertEquals(money, Money.parse(money.toString()), money.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "-0.05", "0.00", "007.10", "-.50", "5", "-3.1", "1.", "9999999999999999.99"})
    void the_text_form_is_read_as_amount_and_currency_are(String amount) {
        assertEquals(exact(amount, "USD"), Money.parse(amount + " USD"));
        assertEquals(exact(amount, "USD"), Money.of(amount, "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "0.00", "-3.10"})
    void amounts_of_currencies_with_other_decimals_are_exact(String amount) {
        assertEquals(exact(amount, "KWD"), Money.of(amount, "KWD"));
        assertThrows(IllegalArgumentException.class, () -> Money.of("12.50", "JPY"));
    }

    private static Money exact(String amount, String code) {
        Currency currency = Currency.getInstance(code);
        BigDecimal minor = new BigDecimal(amount).movePointRight(currency.getDefaultFractionDigits());
        return new Money(minor.longValueExact(), currency);
    }

    @Test
    void minor_units_are_the_currencys_own() {
        assertEquals(1250, Money.of("12.5", "USD").minorUnits());
        assertEquals(1200, Money.of("1200", "JPY").minorUnits());
        assertEquals(-1, Money.of("-0.01", "EUR").minorUnits());
        assertEquals("12.50 USD", Money.of("12.5", "USD").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.50",
                " USD",
                "12,50 USD",
                "12.505 USD",
                "1.5 JPY",
                "1e3 USD",
                "12.50 XXY",
                "12.50 usd",
                "- USD",
                "1.2.3 USD",
                "99999999999999999.99 USD",
                "123456789012345678901 JPY",
                "+1.00 USD"
            })
    void what_is_no_amount_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
    }

    @Test
    void an_amount_has_at_most_twenty_characters() {
        assertEquals(1250, Money.of("00000000000000012.50", "USD").minorUnits());
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> Money.of("000000000000000012.50", "USD"));
        assertEquals("amount too long: 21 characters", thrown.getMessage());
    }

    @Test
    void an_amount_without_its_currency_is_said_to_be_one() {
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> Money.parse(" USD"));
        assertEquals("not an amount with its currency:  USD", thrown.getMessage());
    }

    @Test
    void only_amounts_of_one_currency_are_added_and_compared() {
        Money dollars = Money.of("1.00", "USD");
        Money euros = Money.of("1.00", "EUR");
        assertEquals(Money.of("3.00", "USD"), dollars.plus(Money.of("2.00", "USD")));
        assertThrows(IllegalArgumentException.class, () -> dollars.plus(euros));
        assertThrows(IllegalArgumentException.class, () -> dollars.covers(euros));
        Money most = new Money(Long.MAX_VALUE, dollars.currency());
        assertThrows(ArithmeticException.class, () -> most.plus(dollars));
    }

    @Test
    void an_amount_covers_what_is_not_more() {
        Money two = Money.of("2.00", "USD");
        assertTrue(two.covers(Money.of("2.00", "USD")));
        assertTrue(two.covers(Money.of("1.99", "USD")));
        assertFalse(two.covers(Money.of("2.01", "USD")));
    }

    @Test
    void amounts_are_ordered_by_currency_then_by_amount() {
        assertTrue(Money.of("9.00", "EUR").compareTo(Money.of("1.00", "USD")) < 0);
        assertTrue(Money.of("2.00", "USD").compareTo(Money.of("1.00", "USD")) > 0);
        assertEquals(0, Money.of("1.0", "USD").compareTo(Money.of("1.00", "USD")));
    }
}
