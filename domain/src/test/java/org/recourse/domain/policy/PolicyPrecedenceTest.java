package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Marketplace;

/** Own beats standard, one marketplace beats all, later beats earlier, in this order. */
class PolicyPrecedenceTest {
    private static final Optional<Marketplace> GERMANY = Optional.of(Marketplace.DE);

    @Test
    void an_own_entry_beats_a_standard_one_however_old_it_is() {
        Policies policies = Policies.standard().overriddenBy(List.of(own("1 hours", LocalDate.EPOCH, null)));
        assertEquals("1 hour", value(policies, GERMANY, "2026-05-01"));
    }

    @Test
    void an_entry_for_the_marketplace_beats_a_later_one_for_all() {
        Policies policies = Policies.standard()
                .overriddenBy(List.of(
                        own("2 hours", LocalDate.EPOCH, Marketplace.DE),
                        own("3 hours", LocalDate.of(2026, 1, 1), null)));
        assertEquals("2 hours", value(policies, GERMANY, "2026-05-01"));
        assertEquals("3 hours", value(policies, Optional.of(Marketplace.FR), "2026-05-01"));
        assertEquals("3 hours", value(policies, Optional.empty(), "2026-05-01"));
    }

    @Test
    void a_later_edition_beats_an_earlier_one_from_its_first_day() {
        Policies policies = Policies.standard()
                .overriddenBy(
                        List.of(own("5 hours", LocalDate.of(2026, 3, 1), null), own("4 hours", LocalDate.EPOCH, null)));
        assertEquals("4 hours", value(policies, GERMANY, "2026-02-28"));
        assertEquals("5 hours", value(policies, GERMANY, "2026-03-01"));
    }

    @Test
    void an_entry_ends_with_its_last_day() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        PolicyEntry entry =
                new PolicyEntry(PolicyId.CLAIM_ANSWER, "6 hours", "own", LocalDate.EPOCH, last, null, "a test", last);
        Policies policies = Policies.standard().overriddenBy(List.of(entry));
        assertEquals("6 hours", value(policies, GERMANY, "2026-06-30"));
        assertEquals("72 hours", value(policies, GERMANY, "2026-07-01"));
    }

    @Test
    void an_own_entry_for_elsewhere_leaves_the_standard_one_in_force() {
        Policies policies = Policies.standard().overriddenBy(List.of(own("2 hours", LocalDate.EPOCH, Marketplace.FR)));
        assertEquals("72 hours", value(policies, GERMANY, "2026-05-01"));
    }

    /** POL-5 is kept only as an earlier edition. */
    @Test
    void a_policy_without_a_value_in_force_has_none_until_the_user_gives_one() {
        Instant now = Instant.parse("2026-05-01T00:00:00Z");
        assertThrows(
                IllegalStateException.class,
                () -> Policies.standard().entry(PolicyId.CLAIM_SILENCE, Optional.empty(), now));
        PolicyEntry own = new PolicyEntry(
                PolicyId.CLAIM_SILENCE, "14 days", "own", LocalDate.EPOCH, null, null, "a test", LocalDate.EPOCH);
        Policies chosen = Policies.standard().overriddenBy(List.of(own));
        assertEquals(
                "14 days",
                chosen.entry(PolicyId.CLAIM_SILENCE, Optional.empty(), now).value());
    }

    @Test
    void own_entries_are_listed_first() {
        PolicyEntry own = own("1 hours", LocalDate.EPOCH, null);
        assertEquals(
                own, Policies.standard().overriddenBy(List.of(own)).entries().get(0));
    }

    private static PolicyEntry own(String value, LocalDate from, @Nullable Marketplace marketplace) {
        return new PolicyEntry(
                PolicyId.CLAIM_ANSWER, value, "own", from, null, marketplace, "a test", LocalDate.of(2026, 5, 1));
    }

    private static String value(Policies policies, Optional<Marketplace> marketplace, String day) {
        return policies.entry(PolicyId.CLAIM_ANSWER, marketplace, Instant.parse(day + "T12:00:00Z"))
                .value();
    }
}
