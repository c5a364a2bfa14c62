package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the one that was agreed on; {@code -Dgolden=write} agrees on the present one. */
final class Golden {
    private static final Path PAGES = Path.of("src/test/resources/golden");

    private Golden() {}

    static void agree(String name, String actual) {
        agree(PAGES.resolve(name), actual);
    }

    static void agree(Path page, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(page.toAbsolutePath().getParent());
                Files.writeString(page, actual);
            }
            String expected = Files.exists(page) ? Files.readString(page) : "";
            assertEquals(expected, actual, () -> page + " is out of date; -Dgolden=write rewrites it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
