package org.recourse.extension.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainRulesTest {
    @Test
    void time_identity_and_chance_come_in_as_arguments() {
        assertKept(DomainRules.timeAndIdentityAreArguments(GOOD + ".domain"));
        assertBrokenBy(
                DomainRules.timeAndIdentityAreArguments(BROKEN + ".domain"),
                "AsksTheMachine",
                "DrawsItsIdentity",
                "HoldsAClock",
                "Prints",
                "ReadsTheClock",
                "RefersToTheClock",
                "RollsDice",
                "StartsAThread");
    }

    @Test
    void locale_charset_and_zone_are_named() {
        assertKept(DomainRules.localeCharsetAndZoneAreNamed(GOOD));
        assertBrokenBy(
                DomainRules.localeCharsetAndZoneAreNamed(BROKEN),
                "TrustsTheDefaultCharset",
                "TrustsTheDefaultLocale",
                "TrustsTheDefaultZone");
    }

    @Test
    void each_way_to_the_default_locale_is_seen() {
        String report = Sample.report(DomainRules.localeCharsetAndZoneAreNamed(BROKEN));

        assertTrue(
                Stream.of("toUpperCase()", "toLowerCase()", "String.format(", "ofPattern(")
                        .allMatch(report::contains),
                report);
    }

    @Test
    void values_cannot_be_extended() {
        assertKept(DomainRules.valuesAreClosed(GOOD + ".domain"));
        assertBrokenBy(DomainRules.valuesAreClosed(BROKEN + ".domain"), "CanBeExtended");
    }

    @Test
    void fields_of_values_are_final() {
        assertKept(DomainRules.fieldsOfValuesAreFinal(GOOD + ".domain"));
        assertBrokenBy(DomainRules.fieldsOfValuesAreFinal(BROKEN + ".domain"), "Changes", "SpeaksGuava");
    }
}
