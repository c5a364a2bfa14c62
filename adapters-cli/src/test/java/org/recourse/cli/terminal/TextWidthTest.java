package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void a_chinese_character_takes_two_columns_and_a_mark_above_a_letter_none() {
        assertEquals(4, TextWidth.of("a尺b"));
        assertEquals(1, TextWidth.of("e\u0301"));
        assertEquals(0, TextWidth.of("\u007f"));
    }

    @Test
    void a_text_is_broken_at_its_blanks() {
        assertEquals(List.of("one two", "three"), TextWidth.wrap("one two three", 7));
        assertEquals(List.of("one two", "three"), TextWidth.wrap("one two three", 8));
    }

    @Test
    void a_text_that_fits_is_not_broken() {
        assertEquals(List.of("one two"), TextWidth.wrap("one two", 7));
    }

    @Test
    void a_long_word_is_broken_where_the_line_ends() {
        assertEquals(List.of("abc", "def", "g"), TextWidth.wrap("abcdefg", 3));
    }

    @Test
    void chinese_is_broken_between_any_two_characters() {
        assertEquals(List.of("ab尺", "寸c"), TextWidth.wrap("ab尺寸c", 5));
        assertEquals(List.of("\u1100", "ab"), TextWidth.wrap("\u1100ab", 3));
    }
}
