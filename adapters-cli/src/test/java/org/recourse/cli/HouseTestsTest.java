package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.extension.architecture.TestRules;

/** Looks at the compiled tests of all modules, which a class path never holds together. */
class HouseTestsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final ImportOption NOT_BROKEN_ON_PURPOSE = (Location location) -> !location.contains("/sample/");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(NOT_BROKEN_ON_PURPOSE)
            .importPaths(Stream.of(
                            "domain",
                            "application",
                            "extension-kit",
                            "adapters-amazon",
                            "adapters-persistence",
                            "adapters-cli",
                            "reliability")
                    .map(module -> ROOT.resolve(module).resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList());

    @Test
    void every_test_of_the_house_runs() {
        TestRules.everyTestRuns("org.recourse").check(TESTS);
    }

    @Test
    void every_test_of_the_house_is_named_by_a_sentence() {
        TestRules.testsAreNamedBySentences("org.recourse").check(TESTS);
    }

    @Test
    void tests_of_the_first_and_the_last_module_are_looked_at() {
        for (String known : List.of(
                "org.recourse.extension.architecture.TestRulesTest", getClass().getName())) {
            assertTrue(TESTS.contain(known), known);
        }
    }
}
