package org.recourse.amazon.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRV-3. */
class FoundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30-Feb-2026",
                "2026-13-01T09:00:00Z",
                "2026-06-30 09:61:00+02:00",
                "31.12.26",
                "3/7/26",
                "12,50",
                "-3",
                "123-1234567-123456"
            })
    void dates_numbers_and_order_ids_are_repeated(String text) {
        assertEquals("found \"" + text + "\"", Found.words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jürgen Weiß",
                "王小明",
                "anna@mail.example",
                "+49 170 1234567",
                "01701234567",
                "555-123-4567",
                "5 Main St",
                "12/Elm/2 rear"
            })
    void names_addresses_and_telephone_numbers_are_counted(String text) {
        assertEquals("found a text of %d characters".formatted(text.length()), Found.words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blanks_are_nothing(String text) {
        assertEquals("found nothing", Found.words(text));
    }
}
