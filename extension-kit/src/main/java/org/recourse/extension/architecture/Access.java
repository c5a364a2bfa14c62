package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.stream.Stream;

/** Predicates on calls, method references and field accesses. */
final class Access {
    private Access() {}

    static DescribedPredicate<JavaAccess<?>> toAnyMemberOf(Class<?>... owners) {
        return describe(
                "any member of " + names(owners),
                access -> Stream.of(owners).anyMatch(access.getTargetOwner()::isAssignableTo));
    }

    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... members) {
        return describe(
                owner.getSimpleName() + " " + List.of(members),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && List.of(members).contains(access.getName()));
    }

    static DescribedPredicate<JavaAccess<?>> toExactly(Class<?> owner, String member, Class<?>... parameters) {
        List<String> expected = Stream.of(parameters).map(Class::getName).toList();
        return describe(
                owner.getSimpleName() + "." + member + names(parameters),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(member)
                        && access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream()
                                .map(type -> type.getName())
                                .toList()
                                .equals(expected));
    }

    private static List<String> names(Class<?>... classes) {
        return Stream.of(classes).map(Class::getSimpleName).toList();
    }
}
