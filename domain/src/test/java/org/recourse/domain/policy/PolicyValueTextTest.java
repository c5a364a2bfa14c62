package org.recourse.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The text form of policy values parses back, and what is wrong is said with what was found and what is expected. */
class PolicyValueTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPAN        | 1 day",
                "SPAN        | 2 business days",
                "RANGE       | 45 to 180 days",
                "RANGE       | 0 to 0 days",
                "LIMITS      | 24 hours, late after 48 hours",
                "LIMITS      | 24 hours",
                "DAYS        | 0 days",
                "RATE        | 7 days, < 2.5 %",
                "RATE        | 14 days, lag 7 days, >= 90 %",
                "RATE        | 14 days, lag 1 day, <= 0.0001 %",
                "RATE        | 7, 30 and 90 days, > 95 %",
                "YES_OR_NO   | no",
                "CHARGEBACKS | all, if lost",
                "FEEDBACK    | 1 star",
                "FEEDBACK    | 1, 2 and 3 stars, unless removed or struck",
                "ORDERS      | without cancelled, with pending, with non-amazon",
                "ZONE        | America/Los_Angeles"
            })
    void a_value_in_its_own_form_stays_as_it_is(PolicyForm form, String value) {
        assertEquals(value, form.spell(value));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_a_form_is_of_that_form(PolicyForm form) {
        assertEquals(form.example(), form.spell(form.example()));
    }

    @ParameterizedTest
    @EnumSource
    void a_choice_of_chargebacks_parses_back(CountedChargebacks choice) {
        assertEquals(choice, CountedChargebacks.parse(choice.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPAN        | 72 | 72",
                "SPAN        | -1 hours | -1 hours",
                "SPAN        | 72 minutes | 72 minutes",
                "SPAN        | 9999999 hours | 9999999 hours",
                "RANGE       | 2 to 1 days | 2 to 1",
                "RANGE       | 1 to 2 hours or so | hours or so",
                "RANGE       | soon | not a range of spans",
                "LIMITS      | , late after 48 hours | , late after 48 hours",
                "DAYS        | 24 hours | 24 hours",
                "RATE        | 60 days | 60 days",
                "RATE        | 0 days, < 1 % | [0]",
                "RATE        | 60 days, = 1 % | 60 days, = 1 %",
                "RATE        | 60 days, < 101 % | 1010000",
                "RATE        | 60 days, == 1 % | 60 days, == 1 %",
                "RATE        | 60 days, < 0.00001 % | 0.00001 %",
                "YES_OR_NO   | perhaps | perhaps",
                "CHARGEBACKS | some | service, unless won', 'service, if lost', 'service', 'all, unless won'",
                "FEEDBACK    | 4 stars | 4 stars",
                "ORDERS      | all | all",
                "ZONE        | Mars/Olympus | Mars/Olympus"
            })
    void a_value_of_another_form_is_refused_with_what_was_found(PolicyForm form, String value, String found) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> form.spell(value));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains(found) && !message.contains("%s"), () -> value + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<1%     | not a target (such as '< 1 %' or '>= 90 %'): <1%",
                "' 1 %'  | 'not a target (such as ''< 1 %'' or ''>= 90 %''):  1 %'",
                "= 1 %   | not a comparison (<, <=, >, >=): ="
            })
    void what_is_no_target_is_refused(String text, String message) {
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> Target.parse(text));
        assertEquals(message, thrown.getMessage());
    }

    @Test
    void a_negative_lag_and_feedback_without_stars_are_refused() {
        Target target = Target.parse("< 1 %");
        assertThrows(IllegalArgumentException.class, () -> new RateTarget(List.of(7), -1, target));
        assertThrows(IllegalArgumentException.class, () -> new CountedFeedback(ImmutableSortedSet.of(), true));
        assertThrows(IllegalArgumentException.class, () -> new CountedFeedback(ImmutableSortedSet.of(0), true));
        assertThrows(IllegalArgumentException.class, () -> new CountedFeedback(ImmutableSortedSet.of(4), true));
    }

    @Test
    void a_percentage_is_exact() {
        assertEquals(10_000, Percentage.parse("1 %").millionths());
        assertEquals(25_000, Percentage.parse("2.5%").millionths());
        assertEquals("0.0001 %", new Percentage(1).toString());
        assertEquals("100 %", new Percentage(Percentage.WHOLE).toString());
    }

    @Test
    void a_target_knows_windows_lag_and_limit() {
        RateTarget target = RateTarget.parse("7, 30 and 90 days, lag 7 days, >= 90 %");
        assertEquals(List.of(7, 30, 90), target.windows());
        assertEquals(7, target.lagDays());
        assertEquals(new Target(Comparison.AT_LEAST, new Percentage(900_000)), target.target());
    }

    /** POL-11: a span of business days steps over the weekend. */
    @Test
    void business_days_step_over_the_weekend() {
        Instant friday = Instant.parse("2026-11-13T15:00:00Z");
        assertEquals(
                Instant.parse("2026-11-17T15:00:00Z"),
                Span.parse("2 business days").after(friday));
        assertEquals(
                Instant.parse("2026-11-16T15:00:00Z"),
                Span.parse("1 business day").after(friday));
    }

    /** POL-7, POL-10 and POL-27 hold two spans each; a clock takes the one that is due. */
    @Test
    void a_value_of_two_spans_gives_the_one_that_is_due() {
        Policies policies = Policies.standard();
        Instant now = Instant.parse("2026-11-15T00:00:00Z");
        assertEquals(
                "180 days",
                policies.entry(PolicyId.CHARGEBACK_LATEST, Optional.empty(), now)
                        .span()
                        .toString());
        assertEquals(
                "24 hours",
                policies.entry(PolicyId.RETURN_ANSWER, Optional.empty(), now)
                        .span()
                        .toString());
        assertEquals(
                "2 business days",
                policies.entry(PolicyId.PROMISE, Optional.empty(), now).span().toString());
    }
}
