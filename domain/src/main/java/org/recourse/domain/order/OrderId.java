package org.recourse.domain.order;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The id of an order. Amazon's marketplace orders are three digits, seven digits, seven digits; other ids (such as {@code S01-…} of
 * multi-channel orders) are kept too, but count in no marketplace metric.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id, 1 to 40 letters, digits and hyphens
 */
public record OrderId(String text) implements Comparable<OrderId> {
    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-])");
    private static final int LONGEST = 40;
    private static final int MARKETPLACE_LENGTH = 19;
    private static final int FIRST_HYPHEN = 3;
    private static final int SECOND_HYPHEN = 11;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when the id is empty, too long or holds another character
     */
    public OrderId {
        checkArgument(isOrderId(text), "not an order id: %s", text);
    }

    private static boolean isOrderId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static boolean isAllowed(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }

    /**
     * Returns the order id of this text, whatever sales channel it is from.
     *
     * @param text the id
     * @return the order id
     * @throws IllegalArgumentException when the id is empty, longer than 40 characters or holds another character
     */
    public static OrderId of(String text) {
        return new OrderId(text);
    }

    /**
     * Returns the id of a marketplace order.
     *
     * @param text the id
     * @return the order id
     * @throws IllegalArgumentException when the id is not of the form {@code 000-0000000-0000000}
     */
    public static OrderId ofMarketplace(String text) {
        checkArgument(
                isMarketplaceForm(text), "not an Amazon order id (three digits, seven digits, seven digits): %s", text);
        return new OrderId(text);
    }

    /**
     * Tells whether this is the id of a marketplace order.
     *
     * @return true for the form {@code 000-0000000-0000000}
     */
    public boolean isMarketplaceOrder() {
        return isMarketplaceForm(text);
    }

    /**
     * Finds the marketplace orders that a text names.
     *
     * @param text any text
     * @return the orders, as they stand there, the same one as often as it is named
     */
    public static Stream<OrderId> named(String text) {
        return IN_TEXT.matcher(text).results().map(found -> new OrderId(found.group()));
    }

    private static boolean isMarketplaceForm(String text) {
        if (text.length() != MARKETPLACE_LENGTH) {
            return false;
        }
        for (int i = 0; i < MARKETPLACE_LENGTH; i++) {
            char c = text.charAt(i);
            boolean fits = (i == FIRST_HYPHEN || i == SECOND_HYPHEN) ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(OrderId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
