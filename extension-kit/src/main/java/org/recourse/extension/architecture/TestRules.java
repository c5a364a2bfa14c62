package org.recourse.extension.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Habits of tests. */
public final class TestRules {
    private TestRules() {}

    /**
     * No test is switched off.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule everyTestRuns(String root) {
        ArchRule ofClasses =
                noClasses().that().resideInAPackage(root + "..").should().beAnnotatedWith(Disabled.class);
        ArchRule ofMethods = noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(Disabled.class);
        return CompositeArchRule.of(ofClasses)
                .and(ofMethods)
                .as("tests of " + root + " may only be there to run")
                .because("a test that does not run is a promise that nobody keeps");
    }

    /**
     * Names of tests are sentences in {@code snake_case}.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule testsAreNamedBySentences(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areMetaAnnotatedWith(Testable.class)
                .should()
                .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+")
                .as("tests of " + root + " may only be named by sentences in snake_case")
                .because("the list of tests is read as the description of what the house does");
    }
}
