package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void only_one_thing_is_singular() {
        assertEquals("0 cases", Counted.of(0, "case"));
        assertEquals("1 case", Counted.of(1, "case"));
        assertEquals("2 cases", Counted.of(2, "case"));
    }
}
