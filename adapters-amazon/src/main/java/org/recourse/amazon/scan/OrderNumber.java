package org.recourse.amazon.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Strings;
import org.recourse.domain.order.OrderId;

/**
 * An order id as a number of 57 bits: the 17 digits of {@code 000-0000000-0000000}; for multi-channel orders, {@code S00-0000000-0000000}, the
 * 16 digits and {@link #MULTI_CHANNEL}. Other ids have none.
 */
final class OrderNumber {
    /** What the numbers of multi-channel orders begin with. */
    static final long MULTI_CHANNEL = 100_000_000_000_000_000L;

    /** What ids without a number give. */
    static final long NONE = -1;

    private static final int LENGTH = "000-0000000-0000000".length();
    private static final long GROUP = 10_000_000;
    private static final DigitForm START = new DigitForm("000-0000");
    private static final DigitForm MULTI_CHANNEL_START = new DigitForm("S00-0000");
    private static final DigitForm SEVEN = new DigitForm("-0000000");

    private OrderNumber() {}

    static long of(OrderId id) {
        byte[] bytes = id.text().getBytes(ISO_8859_1);
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] bytes, int from, int to) {
        if (to - from != LENGTH) {
            return NONE;
        }
        long word = Words.at(bytes, from);
        long marketplace = START.digits(word);
        long start = marketplace < 0 ? MULTI_CHANNEL_START.digits(word) : marketplace;
        long second = SEVEN.digits(Words.at(bytes, from + 3));
        long third = SEVEN.digits(Words.at(bytes, from + 11));
        if ((start | second | third) < 0) {
            return NONE;
        }
        long first = (start & 15) * 100 + DigitForm.pair(start, 1);
        long number = (first * GROUP + DigitForm.number(second)) * GROUP + DigitForm.number(third);
        return marketplace < 0 ? MULTI_CHANNEL + number : number;
    }

    static OrderId id(long number) {
        boolean isMultiChannel = number >= MULTI_CHANNEL;
        String digits = Strings.padStart(
                Long.toString(isMultiChannel ? number - MULTI_CHANNEL : number), isMultiChannel ? 16 : 17, '0');
        String all = isMultiChannel ? "S" + digits : digits;
        return OrderId.of(String.join("-", all.substring(0, 3), all.substring(3, 10), all.substring(10)));
    }
}
