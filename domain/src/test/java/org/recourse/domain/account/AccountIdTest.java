package org.recourse.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be the name of a seller account. */
class AccountIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"main", "A", "0", "shop.de_2-b", "abcdefghijklmnopqrstuvwxyz01234567890123"})
    void letters_digits_and_a_few_marks_make_a_name(String name) {
        assertEquals(name, AccountId.of(name).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".a", "-a", "_a", "a b", "a/b", "a\n", "\u00e9", "abcdefghijklmnopqrstuvwxyz012345678901234"
            })
    void anything_else_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> AccountId.of(name));
    }

    @Test
    void accounts_are_ordered_by_name() {
        assertTrue(AccountId.of("a").compareTo(AccountId.of("b")) < 0);
        assertEquals("main", AccountId.MAIN.name());
    }
}
