package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

/** What keeps a rule's answer the same for the same arguments, whenever and wherever it is asked. */
public final class DomainRules {
    private static final DescribedPredicate<JavaAccess<?>> TIME = Access.toAnyMemberOf(Clock.class)
            .or(describe(
                    "now()",
                    access -> access.getName().equals("now")
                            && access.getTargetOwner().getPackageName().startsWith("java.time")));

    private static final DescribedPredicate<JavaAccess<?>> SURROUNDINGS =
            Access.toAnyMemberOf(System.class, Thread.class, Runtime.class, ProcessBuilder.class);

    private static final DescribedPredicate<JavaAccess<?>> CHANCE = Access.toAnyMemberOf(
                    Random.class, SplittableRandom.class, SecureRandom.class)
            .or(Access.to(UUID.class, "randomUUID"))
            .or(Access.to(Math.class, "random"));

    private static final DescribedPredicate<JavaAccess<?>> DEFAULT_LOCALE = Access.to(Locale.class, "getDefault")
            .or(Access.toExactly(String.class, "format", String.class, Object[].class))
            .or(Access.toExactly(String.class, "toLowerCase"))
            .or(Access.toExactly(String.class, "toUpperCase"))
            .or(Access.toExactly(DateTimeFormatter.class, "ofPattern", String.class))
            .or(Access.toExactly(DecimalFormat.class, "<init>"))
            .or(Access.toExactly(DecimalFormat.class, "<init>", String.class))
            .or(Access.toExactly(NumberFormat.class, "getInstance"))
            .or(Access.toExactly(Collator.class, "getInstance"));

    private static final DescribedPredicate<JavaAccess<?>> DEFAULT_CHARSET = Access.to(Charset.class, "defaultCharset")
            .or(Access.toExactly(String.class, "getBytes"))
            .or(Access.toExactly(String.class, "<init>", byte[].class))
            .or(Access.toExactly(InputStreamReader.class, "<init>", InputStream.class));

    private static final DescribedPredicate<JavaAccess<?>> DEFAULT_ZONE = Access.to(ZoneId.class, "systemDefault");

    private DomainRules() {}

    /**
     * A domain takes time, identity and chance as arguments.
     *
     * @param domain the domain's root package
     * @return the rule
     */
    public static ArchRule timeAndIdentityAreArguments(String domain) {
        return noClasses()
                .that()
                .resideInAPackage(domain + "..")
                .should()
                .accessTargetWhere(TIME.or(SURROUNDINGS).or(CHANCE))
                .as(domain + " may only learn time, identity and chance from its arguments")
                .because("a deadline has to be computed for any moment, and a history replayed to the same case");
    }

    /**
     * Locale, character set and time zone are named where they matter.
     *
     * @param root the root package
     * @return the rule
     */
    public static ArchRule localeCharsetAndZoneAreNamed(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(DEFAULT_LOCALE.or(DEFAULT_CHARSET).or(DEFAULT_ZONE))
                .as(root + " may only use a locale, a character set or a time zone that it names")
                .because("the machine's defaults must not change an answer");
    }

    /**
     * A class of the domain is a record, an enum, an interface, final or abstract.
     *
     * @param domain the domain's root package
     * @return the rule
     */
    public static ArchRule valuesAreClosed(String domain) {
        return classes()
                .that()
                .resideInAPackage(domain + "..")
                .and(not(describe("anonymous", JavaClass::isAnonymousClass)))
                .and(not(describe("enums", JavaClass::isEnum)))
                .should(have(modifier(FINAL).<JavaClass>forSubtype().or(modifier(ABSTRACT))))
                .as("a class of " + domain + " may only be a record, an enum, an interface, final or abstract")
                .because("nobody may change what a value means by extending it");
    }

    /**
     * Fields of public classes of the domain are final; what only the domain sees may gather in steps.
     *
     * @param domain the domain's root package
     * @return the rule
     */
    public static ArchRule fieldsOfValuesAreFinal(String domain) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(domain + "..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should()
                .beFinal()
                .as("a field of a public class of " + domain + " may only be final")
                .because("what a caller holds is shared between threads, and a case is its history");
    }
}
