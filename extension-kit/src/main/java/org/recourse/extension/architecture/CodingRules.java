package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Habits of all code of the house. */
public final class CodingRules {
    private static final List<String> OLD_DATES =
            List.of("java.util.Date", "java.util.Calendar", "java.util.TimeZone", "java.text.DateFormat");

    private CodingRules() {}

    /**
     * Every package has a {@code package-info} with {@link NullMarked}.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule packagesAreNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(be(describe("in a null-marked package", CodingRules::isInNullMarkedPackage)))
                .as("classes of " + root + " may only live in packages marked with @NullMarked")
                .because("the compiler looks for missing null checks in marked packages only");
    }

    /**
     * Only the command line, and what else talks to whoever started it, may use the standard streams.
     *
     * @param root the root package
     * @param printing the packages below it that may
     * @return the rule
     */
    public static ArchRule onlyTheCommandLinePrints(String root, String... printing) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        Stream.of(printing).map(name -> name + "..").toArray(String[]::new))
                .should()
                .accessTargetWhere(Access.to(System.class, "out", "err", "in")
                        .or(describe(
                                "printStackTrace", access -> access.getName().equals("printStackTrace"))))
                .as("of " + root + " only " + String.join(" and ", printing) + " may use the standard streams")
                .because("standard output is a contract with scripts");
    }

    /**
     * Dates and times are {@code java.time}.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule datesAreJavaTime(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(describe("old dates", CodingRules::isOldDate))
                .as("dates and times of " + root + " may only be java.time")
                .because("the old ones are mutable and carry a hidden zone");
    }

    private static boolean isInNullMarkedPackage(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    private static boolean isOldDate(JavaClass type) {
        return OLD_DATES.stream().anyMatch(type::isAssignableTo);
    }
}
