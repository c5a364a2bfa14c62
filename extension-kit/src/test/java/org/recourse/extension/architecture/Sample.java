package org.recourse.extension.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Two small houses beside the rules: one that keeps them all, and one where each class breaks the rule of its name. */
final class Sample {
    static final String GOOD = Sample.class.getPackageName() + ".sample.good";
    static final String BROKEN = Sample.class.getPackageName() + ".sample.broken";

    private static final JavaClasses GOOD_CLASSES = new ClassFileImporter().importPackages(GOOD);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    private Sample() {}

    static void assertKept(ArchRule rule) {
        assertEquals(List.of(), rule.evaluate(GOOD_CLASSES).getFailureReport().getDetails());
    }

    static void assertBrokenBy(ArchRule rule, String... culprits) {
        assertEquals(new TreeSet<>(Set.of(culprits)), culprits(rule));
    }

    static String report(ArchRule rule) {
        return rule.evaluate(BROKEN_CLASSES).getFailureReport().toString();
    }

    private static Set<String> culprits(ArchRule rule) {
        List<String> details = rule.evaluate(BROKEN_CLASSES).getFailureReport().getDetails();
        return BROKEN_CLASSES.stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(type -> details.stream().anyMatch(detail -> isNamedFirst(type, detail)))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isNamedFirst(JavaClass type, String detail) {
        return Pattern.compile("^[^<]*<" + Pattern.quote(type.getName()) + "[.>$]")
                .matcher(detail)
                .find();
    }
}
