package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static Surroundings with(Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(
                environment, InputStream.nullInputStream(), nowhere, nowhere, true, true, false, Clock.systemUTC());
    }

    private static int width(String columns) {
        return with(Map.of("COLUMNS", columns)).width();
    }

    @Test
    void the_width_is_what_the_terminal_says_but_never_too_narrow() {
        assertEquals(100, width("100"));
        assertEquals(9999, width("9999"));
        assertEquals(20, width("7"));
    }

    @Test
    void a_width_that_is_none_is_the_usual_one() {
        assertEquals(80, width("0"));
        assertEquals(80, width("12345"));
        assertEquals(80, width("8x"));
        assertEquals(80, width("-9"));
        assertEquals(80, width("8:"));
        assertEquals(80, width("8/"));
    }

    @Test
    void an_empty_variable_is_none() {
        assertEquals(Optional.empty(), with(Map.of("X", "")).variable("X"));
        assertEquals(Optional.of("y"), with(Map.of("X", "y")).variable("X"));
    }

    @Test
    void colours_are_for_terminals_that_show_them() {
        assertTrue(with(Map.of()).allowsColour());
        assertFalse(with(Map.of("NO_COLOR", "1")).allowsColour());
        assertFalse(with(Map.of("TERM", "dumb")).allowsColour());
    }
}
