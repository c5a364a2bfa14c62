package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void an_escape_sequence_from_outside_is_written_out() {
        assertEquals("\\u001b[2Jgone", SafeText.of("\u001b[2Jgone"));
    }

    @Test
    void c1_controls_are_written_out() {
        assertEquals("\\u009b31m and \\u0085", SafeText.of("\u009b31m and \u0085"));
    }

    @Test
    void bidirectional_controls_are_written_out() {
        assertEquals("\\u202egnp.exe\\u2066 \\u200f", SafeText.of("\u202egnp.exe\u2066 \u200f"));
    }

    @Test
    void line_breaks_and_tabs_have_short_names() {
        assertEquals("one\\ntwo\\r\\tthree\\u2028", SafeText.of("one\ntwo\r\tthree\u2028"));
    }

    @Test
    void characters_beyond_the_basic_plane_that_hide_are_written_out() {
        assertEquals("\\u{e0041}", SafeText.of(Character.toString(0xE0041)));
    }

    @Test
    void half_a_surrogate_pair_is_written_out() {
        assertEquals("\\ud800", SafeText.of("\ud800"));
    }

    @Test
    void words_of_any_language_stay() {
        String words = "Größe 尺寸 サイズ שלום 😀 e\u0301 👩\u200d💻";
        assertEquals(words, SafeText.of(words));
    }
}
