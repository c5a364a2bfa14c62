package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Who may depend on whom: the domain on nothing, the application on the domain, an adapter on both. */
public final class LayerRules {
    private static final String HOUSE = "org.recourse";

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAPackage("java..")
            .and(not(resideInAnyPackage(
                    "java.applet..",
                    "java.awt..",
                    "java.beans..",
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.rmi..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.prefs..")))
            .and(not(describe("files", LayerRules::isFile)));

    private LayerRules() {}

    /**
     * A domain may only depend on itself, plain Java, Guava and null marks.
     *
     * @param domain the domain's root package, such as {@code org.recourse.domain}
     * @return the rule
     */
    public static ArchRule domain(String domain) {
        return classes()
                .that()
                .resideInAPackage(domain + "..")
                .should()
                .onlyDependOnClassesThat(
                        PLAIN_JAVA.or(resideInAnyPackage(domain + "..", "com.google.common..", "org.jspecify..")))
                .as(domain + " may only depend on itself, plain Java, Guava and null marks")
                .because("the domain has to outlive every technology around it");
    }

    /**
     * An application may only depend on itself, its domain, plain Java, Guava, SLF4J and null marks.
     *
     * @param application the application's root package
     * @param domain the root package of the domain below it
     * @return the rule
     */
    public static ArchRule application(String application, String domain) {
        return classes()
                .that()
                .resideInAPackage(application + "..")
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(resideInAnyPackage(
                        application + "..", domain + "..", "com.google.common..", "org.slf4j..", "org.jspecify..")))
                .as(application + " may only depend on itself, the domain, plain Java, Guava, SLF4J and null marks")
                .because("files, databases and formats are reached through ports, so that each can be replaced");
    }

    /**
     * An adapter may only depend on recourse's domain and application, on itself, and on libraries.
     *
     * @param adapter the adapter's root package, inside or outside of recourse
     * @return the rule
     */
    public static ArchRule adapter(String adapter) {
        return adapter(HOUSE, adapter, alwaysFalse());
    }

    /**
     * As {@link #adapter(String)}, but one class or package may see other adapters, to wire them together.
     *
     * @param adapter the adapter's root package
     * @param wiring the full name of the class or package that wires
     * @return the rule
     */
    public static ArchRule adapterWiredBy(String adapter, String wiring) {
        return adapterWiredBy(HOUSE, adapter, wiring);
    }

    static ArchRule adapterWiredBy(String house, String adapter, String wiring) {
        return adapter(house, adapter, describe(wiring, type -> isWithin(wiring, type)));
    }

    static ArchRule adapter(String house, String adapter, DescribedPredicate<JavaClass> wiring) {
        return classes()
                .that(resideInAPackage(adapter + "..").and(not(wiring)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(house + ".."))
                        .or(resideInAnyPackage(adapter + "..", house + ".domain..", house + ".application..")))
                .as(adapter + " may only depend on the domain, the application, itself and libraries")
                .because("an adapter that knows another one cannot be replaced alone");
    }

    /**
     * Packages depend on one another in one direction only.
     *
     * @param root the package whose sub-packages are looked at, at every depth
     * @return the rule
     */
    public static ArchRule freeOfCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages of " + root + " may only depend on one another in one direction")
                .because("packages in a cycle are one package with several names");
    }

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().equals("java.io") && type.getSimpleName().matches("File.*|RandomAccessFile");
    }

    private static boolean isWithin(String outer, JavaClass type) {
        return type.getName().equals(outer)
                || type.getName().startsWith(outer + "$")
                || type.getName().startsWith(outer + ".");
    }
}
