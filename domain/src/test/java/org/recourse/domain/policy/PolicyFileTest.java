package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.text.BadLine;

/** A user's own policy values: good lines are taken together with every line that could not be read. */
class PolicyFileTest {
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 15);

    @Test
    void a_line_gives_a_value_for_everywhere_and_ever() {
        PolicyEntry entry = only("POL-1 = 48 hours");
        assertEquals(PolicyId.CLAIM_ANSWER, entry.id());
        assertEquals("48 hours", entry.value());
        assertEquals("own", entry.edition());
        assertEquals("own policy file, line 1", entry.source());
        assertEquals(LocalDate.EPOCH, entry.from());
        assertEquals(Force.IN_FORCE, entry.force());
        assertEquals(SEEN, entry.seen());
    }

    @ParameterizedTest
    @CsvSource({
        "POL-1 @Amazon.de from 2026-01-01 until 2026-06-30 = 5 days",
        "POL-1 = 5 days @de from 2026-01-01 until 2026-06-30",
        "POL-1 @A1PA6795UKMFR9 until 2026-06-30=5 days from 2026-01-01   # since the strike"
    })
    void marketplace_and_days_stand_on_either_side(String line) {
        PolicyEntry entry = only(line);
        assertEquals("5 days", entry.value());
        assertEquals(Marketplace.DE, entry.marketplaceOrNull());
        assertEquals(LocalDate.of(2026, 1, 1), entry.from());
        assertEquals(LocalDate.of(2026, 6, 30), entry.untilOrNull());
    }

    @Test
    void a_target_may_hold_an_equals_sign() {
        assertEquals("60 days, <= 1 %", only("POL-12 = 60 days, <= 1 %").value());
    }

    @Test
    void remarks_and_blank_lines_say_nothing() {
        assertEquals(new PolicyFile(List.of(), List.of()), PolicyFile.read(List.of("", "  ", "# POL-1 = x"), SEEN));
    }

    @Test
    void every_failing_line_is_named_and_the_good_ones_are_kept() {
        PolicyFile file = PolicyFile.read(
                List.of("POL-1 = soon", "POL-8 = 12 hours", "POL-99 = 1 day", "nonsense", "POL-13 = no"), SEEN);
        assertEquals(
                List.of("POL-8 12 hours", "POL-13 no"),
                file.entries().stream()
                        .map(e -> e.id().rule() + " " + e.value())
                        .toList());
        assertEquals(
                List.of(1, 3, 4), file.problems().stream().map(BadLine::line).toList());
        assertEquals(
                "line 1: found \"soon\", expected a value such as '72 hours' for POL-1",
                file.problems().get(0).toString());
        assertEquals("POL-99", file.problems().get(1).found());
        assertEquals("nonsense", file.problems().get(2).found());
    }

    @ParameterizedTest
    @CsvSource({
        "POL-1 @Amazon.moon = 1 day,         @Amazon.moon",
        "POL-1 from 2026-02-30 = 1 day,      2026-02-30",
        "POL-1 from 2026-03-01 until 2026-02-01 = 1 day, from 2026-03-01 until 2026-02-01",
        "POL-1 = 1 day @de or so,            or so",
        "= 1 day,                            = 1 day"
    })
    void a_wrong_part_of_a_line_is_what_is_found(String line, String found) {
        PolicyFile file = PolicyFile.read(List.of(line), SEEN);
        assertTrue(file.entries().isEmpty());
        assertEquals(
                List.of(found), file.problems().stream().map(BadLine::found).toList());
    }

    @Test
    void a_second_value_for_the_same_place_is_refused() {
        PolicyFile file = PolicyFile.read(List.of("POL-1 = 1 day", "POL-1 @de = 2 days", "POL-1 = 3 days"), SEEN);
        assertEquals(2, file.entries().size());
        assertEquals(3, file.problems().get(0).line());
    }

    @Test
    void a_monstrous_line_is_refused_shortened() {
        PolicyFile file = PolicyFile.read(List.of("POL-1 = " + "9".repeat(100_000)), SEEN);
        assertTrue(file.problems().get(0).found().length() < 1_000);
    }

    @Test
    void a_line_of_five_hundred_characters_is_still_read() {
        assertEquals("1 day", only("POL-1 =" + " ".repeat(488) + "1 day").value());
        assertEquals("x".repeat(500), found("x".repeat(500)));
        assertEquals("x".repeat(500) + "…", found("x".repeat(501)));
    }

    private static String found(String line) {
        return PolicyFile.read(List.of(line), SEEN).problems().get(0).found();
    }

    private static PolicyEntry only(String line) {
        PolicyFile file = PolicyFile.read(List.of(line), SEEN);
        assertEquals(List.of(), file.problems());
        assertEquals(1, file.entries().size());
        return file.entries().get(0);
    }
}
