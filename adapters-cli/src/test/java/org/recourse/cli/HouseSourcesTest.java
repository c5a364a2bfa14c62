package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources show: {@code "%d".formatted(n)} writes other digits under an Arabic default locale, {@code %s} never does. */
class HouseSourcesTest {
    private static final Pattern NUMBER_FORMAT =
            Pattern.compile("(?<!Locale\\.ROOT, )\"[^\"\n]*%[-+,0-9.]*[defgt]\\b[^\"\n]*\"");

    @Test
    void no_text_of_the_house_formats_numbers_by_the_default_locale() throws IOException {
        for (String module :
                List.of("domain", "application", "adapters-amazon", "adapters-persistence", "adapters-cli")) {
            assertEquals(List.of(), numberFormats("../" + module + "/src/main/java"));
        }
    }

    @Test
    void a_number_format_is_recognised() {
        assertTrue(NUMBER_FORMAT
                .matcher("return \"line %d: %s\".formatted(3, text);")
                .find());
        assertTrue(NUMBER_FORMAT.matcher("\"%,.2f\"").find());
        assertFalse(
                NUMBER_FORMAT.matcher("String.format(Locale.ROOT, \"%,d\", n)").find());
    }

    private static List<String> numberFormats(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> NUMBER_FORMAT.matcher(text(file)).find())
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
