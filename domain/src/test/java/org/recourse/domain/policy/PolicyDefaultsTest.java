package org.recourse.domain.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Marketplace;

/** The values that come with the product, restated rule by rule (POL-1 to POL-28). */
class PolicyDefaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-15T00:00:00Z");
    private static final Policies POLICIES = Policies.standard();
    private static final String IN_FORCE = """
            POL-1 72 hours
            POL-2 48 hours
            POL-3 30 days
            POL-4 7 days
            POL-5 none
            POL-6 7 days
            POL-7 45 to 180 days
            POL-8 24 hours
            POL-9 90 days
            POL-10 24 hours, late after 48 hours
            POL-11 2 business days
            POL-12 60 days, < 1 %
            POL-13 yes
            POL-14 service, unless won
            POL-15 1 and 2 stars, unless removed or struck
            POL-16 with cancelled, without pending, without non-amazon
            POL-17 UTC
            POL-18 0 days
            POL-19 30 and 10 days, < 4 %
            POL-20 7 days, < 2.5 %
            POL-21 30 days, > 95 %
            POL-22 14 days, lag 7 days, >= 90 %
            POL-23 30 days, < 10 %
            POL-24 90 days, >= 95 %
            POL-25 7, 30 and 90 days, >= 90 %
            POL-26 30 days
            POL-27 1 to 2 business days
            POL-28 24 hours
            """;

    @Test
    void each_rule_has_the_value_of_the_rulebook() {
        String found = Arrays.stream(PolicyId.values())
                .map(id -> id.rule() + " "
                        + POLICIES.find(id, Optional.empty(), NOW)
                                .map(PolicyEntry::value)
                                .orElse("none"))
                .collect(joining("\n", "", "\n"));
        assertEquals(IN_FORCE, found);
    }

    @Test
    void what_other_sources_say_is_on_record_and_not_in_force() {
        List<String> others = POLICIES.entries().stream()
                .filter(entry -> entry.force() == Force.ON_RECORD)
                .map(entry -> entry.id().rule() + " " + entry.value())
                .toList();
        assertEquals(
                List.of(
                        "POL-1 48 hours",
                        "POL-1 7 days",
                        "POL-1 14 days",
                        "POL-2 3 days",
                        "POL-5 14 days",
                        "POL-11 24 hours",
                        "POL-13 no",
                        "POL-16 without cancelled, without pending, without non-amazon",
                        "POL-18 15 days"),
                others);
    }

    @Test
    void every_value_names_edition_and_source() {
        for (PolicyEntry entry : POLICIES.entries()) {
            assertFalse(entry.edition().isBlank(), () -> "no edition: " + entry);
            assertFalse(entry.source().isBlank(), () -> "no source: " + entry);
            assertTrue(entry.seen().isAfter(entry.from()), () -> "seen before it held: " + entry);
        }
    }

    @Test
    void an_edition_for_one_marketplace_holds_from_its_first_day() {
        Optional<Marketplace> us = Optional.of(Marketplace.US);
        assertEquals("2026-11", edition(us, "2024-09-24T23:59:59Z"));
        assertEquals("2024-09", edition(us, "2024-09-25T00:00:00Z"));
        assertEquals("2026-11", edition(Optional.of(Marketplace.DE), "2024-09-25T00:00:00Z"));
    }

    private static String edition(Optional<Marketplace> marketplace, String at) {
        return POLICIES.entry(PolicyId.ON_TIME_DELIVERY, marketplace, Instant.parse(at))
                .edition();
    }
}
