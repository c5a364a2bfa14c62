package org.recourse.amazon.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.234,56 | 1234.56",
                "1,234.56 | 1234.56",
                "1'234.5 | 1234.5",
                "1 234 567,89 | 1234567.89",
                "1,234 | 1234",
                "12.345.678 | 12345678",
                "119,00 | 119.00",
                "-7 | -7",
                "12x | 12x"
            })
    void the_last_one_before_at_most_two_digits_is_the_decimal_point(String written, String plain) {
        assertEquals(plain, Separators.plain(written));
    }
}
