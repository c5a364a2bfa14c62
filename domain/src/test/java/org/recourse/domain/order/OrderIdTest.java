package org.recourse.domain.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an order id, and what is one of a marketplace. */
class OrderIdTest {
    @Test
    void a_marketplace_order_has_three_seven_and_seven_digits() {
        assertTrue(OrderId.ofMarketplace("123-1234567-1234567").isMarketplaceOrder());
        assertTrue(OrderId.ofMarketplace("000-0000000-9999999").isMarketplaceOrder());
        assertEquals("123-1234567-1234567", OrderId.of("123-1234567-1234567").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S01-1234567-1234567",
                "12301234567-1234567",
                "123-123456701234567",
                "123-1234567-123456",
                "123-1234567-12345678",
                "/23-1234567-1234567",
                ":23-1234567-1234567"
            })
    void anything_else_is_no_marketplace_order(String text) {
        assertThrows(IllegalArgumentException.class, () -> OrderId.ofMarketplace(text));
    }

    @Test
    void an_id_of_another_channel_is_kept() {
        assertFalse(OrderId.of("S01-1234567-1234567").isMarketplaceOrder());
        assertEquals(40, OrderId.of("a".repeat(40)).text().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "123_1", "\u0661\u0662\u0663", "12345678901234567890123456789012345678901"})
    void a_text_with_other_characters_or_too_long_is_no_id(String text) {
        assertThrows(IllegalArgumentException.class, () -> OrderId.of(text));
    }

    @Test
    void ids_are_ordered_by_their_text() {
        assertTrue(OrderId.of("1").compareTo(OrderId.of("2")) < 0);
        assertEquals(0, OrderId.of("1").compareTo(OrderId.of("1")));
    }
}
