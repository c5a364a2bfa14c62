package org.recourse.amazon.file;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;

/**
 * What stands in one column of one row. Blank stands for not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cell {
    /** In minor units; far beyond any order, and far from where sums overflow. */
    private static final long LARGEST_AMOUNT = 1_000_000_000_000_000L;

    private final String column;
    private final String text;

    Cell(String column, String text) {
        this.column = column;
        this.text = text;
    }

    /**
     * Tells whether nothing stands there.
     *
     * @return true for nothing but white space
     */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Fills the cell if it is blank.
     *
     * @param fallback what to take then, if anything
     * @return this, or a cell of the same column with the fallback
     */
    public Cell or(Optional<String> fallback) {
        return isBlank() ? fallback.map(filled -> new Cell(column, filled)).orElse(this) : this;
    }

    /**
     * Returns the words as they stand there.
     *
     * @return the words, or null if it is blank
     */
    public @Nullable String words() {
        return isBlank() ? null : text;
    }

    /**
     * Returns the text without the white space around it.
     *
     * @return the text, empty if it is blank
     * @throws UnreadableCell when it is longer than {@link Limits#NAME} characters
     */
    public String text() {
        String trimmed = CharMatcher.whitespace().trimFrom(text);
        if (trimmed.length() > Limits.NAME) {
            throw unexpected("at most %s characters".formatted(Limits.NAME));
        }
        return trimmed;
    }

    /**
     * Returns the text without the white space around it.
     *
     * @return the text, or null if it is blank
     * @throws UnreadableCell when it is longer than {@link Limits#NAME} characters
     */
    public @Nullable String textOrNull() {
        return isBlank() ? null : text();
    }

    /**
     * Returns the text, which must not be missing.
     *
     * @return the text, without the white space around it
     * @throws UnreadableCell when it is blank
     */
    public String required() {
        return required(found -> found, "something");
    }

    /**
     * Reads the text as something else.
     *
     * @param reading reads it; throws {@link IllegalArgumentException} when it cannot
     * @param expected what it should be, in plain words
     * @param <T> what it is read as
     * @return the value, or null if the cell is blank
     * @throws UnreadableCell when it cannot be read
     */
    public <T> @Nullable T orNull(Function<String, T> reading, String expected) {
        return isBlank() ? null : read(reading, expected);
    }

    /**
     * Reads the text as something else that must not be missing.
     *
     * @param reading reads it; throws {@link IllegalArgumentException} when it cannot
     * @param expected what it should be, in plain words
     * @param <T> what it is read as
     * @return the value
     * @throws UnreadableCell when it is blank or cannot be read
     */
    public <T> T required(Function<String, T> reading, String expected) {
        if (isBlank()) {
            throw new UnreadableCell(column, "found nothing, expected " + expected);
        }
        return read(reading, expected);
    }

    private <T> T read(Function<String, T> reading, String expected) {
        try {
            return reading.apply(text());
        } catch (IllegalArgumentException e) {
            throw unexpected(expected);
        }
    }

    /**
     * Says that the text is not what it should be.
     *
     * @param expected what it should be, in plain words
     * @return the exception to throw
     */
    public UnreadableCell unexpected(String expected) {
        return new UnreadableCell(
                column,
                "%s, expected %s".formatted(Found.words(CharMatcher.whitespace().trimFrom(text)), expected));
    }

    /**
     * Reads an order id, of whatever sales channel.
     *
     * @return the order id
     * @throws UnreadableCell when it is blank or cannot be one
     */
    public OrderId orderId() {
        return required(OrderId::of, "an order id such as 123-1234567-1234567");
    }

    /**
     * Reads the id of an order on one of Amazon's marketplaces.
     *
     * @return the order id
     * @throws UnreadableCell when it is blank or of another form
     */
    public OrderId marketplaceOrderId() {
        return required(OrderId::ofMarketplace, "an Amazon order id such as 123-1234567-1234567");
    }

    /**
     * Reads a date.
     *
     * @return the date
     * @throws UnreadableCell when it is blank or none
     */
    public LocalDate date() {
        return required(Cell::isoDate, "a date such as 2026-10-01");
    }

    private static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * Reads an instant.
     *
     * @return the instant, or null if the cell is blank
     * @throws UnreadableCell when it is none
     */
    public @Nullable Instant instantOrNull() {
        return orNull(IsoInstants::parse, IsoInstants.EXPECTED);
    }

    /**
     * Reads an instant.
     *
     * @return the instant
     * @throws UnreadableCell when it is blank or none
     */
    public Instant instant() {
        return required(IsoInstants::parse, IsoInstants.EXPECTED);
    }

    /**
     * Reads a whole number.
     *
     * @return the number, 0 or more
     * @throws UnreadableCell when it is blank, negative or no whole number
     */
    public int count() {
        return required(Cell::wholeNumber, "a whole number, 0 or more");
    }

    /**
     * Reads a whole number, where nothing stands for none.
     *
     * @return the number, 0 or more
     * @throws UnreadableCell when it is negative or no whole number
     */
    public int countOrZero() {
        return isBlank() ? 0 : count();
    }

    private static int wholeNumber(String text) {
        int number = Integer.parseInt(text);
        if (number < 0 || text.charAt(0) == '+') {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /**
     * Reads yes or no, as reports, people and spreadsheets write them.
     *
     * @return the answer, or null if the cell is blank
     * @throws UnreadableCell when it is neither
     */
    public @Nullable Boolean answerOrNull() {
        return orNull(Cell::answer, "yes or no (Y, N, true, false)");
    }

    private static boolean answer(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> true;
            case "false", "no", "n", "0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /**
     * Reads an amount, 0 or more, with {@code .} as its decimal point.
     *
     * @param currency the cell that holds its currency
     * @return the amount, or null if this cell is blank
     * @throws UnreadableCell when the amount is none, or the currency is missing or none
     */
    public @Nullable Money moneyOrNull(Cell currency) {
        if (isBlank()) {
            return null;
        }
        String code = currency.required(Currencies::code, "the currency of the amount, such as USD");
        return read(amount -> amount(amount, code), "an amount of " + code + " such as 12.50");
    }

    private static Money amount(String text, String currency) {
        Money money = Money.of(text, currency);
        if (money.minorUnits() < 0 || money.minorUnits() > LARGEST_AMOUNT) {
            throw new IllegalArgumentException(text);
        }
        return money;
    }
}
