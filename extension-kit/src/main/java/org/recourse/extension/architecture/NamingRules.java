package org.recourse.extension.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names come from the business, not from the technique. */
public final class NamingRules {
    private static final String NOISE = ".*(UseCase|Service|Port|Impl|Manager|Helper|Utils?)";
    private static final String DRAWER = "(?i)util|utils|common|impl|model|service|helper";

    private NamingRules() {}

    /**
     * No class is named after a technical role.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule classesAreNamedByTheBusiness(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(NOISE)
                .orShould()
                .haveNameMatching("(?:.*[.$])?(?:" + DRAWER + ")")
                .as("classes of " + root + " may only be named after the business")
                .because("a name like Manager or Util says nothing about what the class is");
    }

    /**
     * No package is a drawer for whatever did not fit elsewhere.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule packagesAreNamedByTheBusiness(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..impl..", "..model..", "..service..", "..helper..")
                .as("packages of " + root + " may only be named after the business")
                .because("the same capability has the same word in every module");
    }
}
