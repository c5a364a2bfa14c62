package org.recourse.domain.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Dot;

/** The pages in {@code docs/lifecycles} are what the tables say; {@code -Dgolden=write} writes them anew. */
class LifecyclePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "lifecycles");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    static List<CaseType> types() {
        return CaseTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_page_says_what_the_table_says(CaseType type) throws IOException {
        check(PAGES.resolve(type.kind().kebab() + ".md"), LifecyclePage.of(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_graph_shows_what_the_table_says(CaseType type) throws IOException {
        check(PAGES.resolve(type.kind().kebab() + ".dot"), Dot.of(type.lifecycle()));
    }

    private static void check(Path page, String expected) throws IOException {
        if (WRITE) {
            Files.createDirectories(PAGES);
            Files.writeString(page, expected);
        }
        assertEquals(expected, Files.readString(page), () -> page + " is out of date; run with -Dgolden=write");
    }
}
