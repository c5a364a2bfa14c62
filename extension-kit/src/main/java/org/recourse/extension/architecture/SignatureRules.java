package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What callers see: types of the house and of plain Java. */
public final class SignatureRules {
    private SignatureRules() {}

    /**
     * Public and protected members of public classes mention only types of the house and of plain Java.
     *
     * @param guarded the root package whose members are looked at
     * @param house the root package whose types may be mentioned
     * @return the rule
     */
    public static ArchRule mentionOnlyTypesOf(String guarded, String house) {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(house + "..", "java..")
                .and(not(resideInAPackage("java.sql..")))
                .or(DescribedPredicate.describe("primitive", JavaClass::isPrimitive));
        return members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(guarded + "..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(DescribedPredicate.describe("public or protected", SignatureRules::isVisible))
                .should(mentionOnly(known))
                .as("public signatures of " + guarded + " may only mention types of " + house + " and of plain Java")
                .because("a library in a signature becomes the caller's library, in our version");
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().stream()
                .anyMatch(modifier -> modifier.name().matches("PUBLIC|PROTECTED"));
    }

    private static ArchCondition<JavaMember> mentionOnly(DescribedPredicate<JavaClass> known) {
        return new ArchCondition<>("mention only types of the house and of plain Java") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                mentioned(member)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(not(known))
                        .map(type -> member.getDescription() + " mentions <" + type.getName() + "> in "
                                + member.getSourceCodeLocation())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(member, message)));
            }
        };
    }

    private static Stream<JavaType> mentioned(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }
}
