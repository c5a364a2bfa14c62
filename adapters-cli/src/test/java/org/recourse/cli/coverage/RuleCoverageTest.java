package org.recourse.cli.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page that says which rule is implemented where; {@code -Dgolden=write} writes it anew. The page may lag behind a better choice of
 * class, but what it says must be true.
 */
class RuleCoverageTest {
    private static final Path PAGE = Path.of("../docs/rule-coverage.md");
    private static final String OPEN = "open";
    private static final String HEAD = """
            # Which rule is implemented where

            Generated from the sources, which cite the ids of the rulebook: the main class that implements a rule, and a test or a told story that cites it.
            `mvn -pl adapters-cli -am test -Dtest=RuleCoverageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write` writes it anew.

            | rule | implemented by | tested by |
            |---|---|---|
            """;

    private final Sources main = Sources.main();
    private final Sources test = Sources.test();

    private record Row(String rule, String implementation, String test) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(
                    cells[1].strip(),
                    cells[2].strip().replace("`", ""),
                    cells[3].strip().replace("`", ""));
        }
    }

    private List<Row> rows() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    PAGE, HEAD + Rulebook.ids().stream().map(this::line).collect(Collectors.joining()));
        }
        return Files.readString(PAGE)
                .lines()
                .skip(HEAD.lines().count())
                .map(Row::of)
                .toList();
    }

    private String line(String rule) {
        return "| %s | `%s` | `%s` |\n"
                .formatted(rule, main.chief(rule).orElse(OPEN), test.chief(rule).orElse(OPEN));
    }

    @Test
    void every_rule_has_its_row() throws IOException {
        assertEquals(Rulebook.ids(), rows().stream().map(Row::rule).toList());
    }

    @Test
    void every_rule_is_cited_by_a_class_that_implements_it_and_by_a_test() throws IOException {
        for (Row row : rows()) {
            assertTrue(main.cites(row.implementation(), row.rule()), row::toString);
            assertTrue(test.cites(row.test(), row.rule()), row::toString);
        }
    }
}
