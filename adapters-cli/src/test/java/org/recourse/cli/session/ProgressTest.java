package org.recourse.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String ERASE = "\r\u001b[K";

    private final StringWriter err = new StringWriter();

    private Progress progress(boolean shown) {
        return new Progress(new PrintWriter(err), shown);
    }

    @Test
    void every_thousandth_row_is_shown_in_the_same_line() {
        progress(true).at("orders.txt", 1999);
        progress(true).at("orders.txt", 2000);
        assertEquals(ERASE + "orders.txt: 2,000 rows", err.toString());
    }

    @Test
    void the_line_is_gone_at_the_end() {
        progress(true).end();
        assertEquals(ERASE, err.toString());
    }

    @Test
    void nothing_is_shown_where_nobody_looks() {
        progress(false).at("orders.txt", 2000);
        progress(false).end();
        assertEquals("", err.toString());
    }
}
