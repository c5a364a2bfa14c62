package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/playbook.md} is what the table says; {@code -Dgolden=write} writes it anew. */
class PlaybookPageTest {
    private static final Path PAGE = Path.of("..", "docs", "playbook.md");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        String expected = PlaybookPage.of(Playbook.standard());
        if (WRITE) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE), () -> PAGE + " is out of date; run with -Dgolden=write");
    }
}
