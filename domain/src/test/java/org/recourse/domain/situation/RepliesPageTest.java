package org.recourse.domain.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/replies.md} is what the tables say; {@code -Dgolden=write} writes it anew. */
class RepliesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "replies.md");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String expected = RepliesPage.text();
        if (WRITE) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE), () -> PAGE + " is out of date; run with -Dgolden=write");
    }
}
