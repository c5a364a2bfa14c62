package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.rule.RuleId;

/** The page {@code docs/metrics.md} is what the definitions say of themselves (MET-4); {@code -Dgolden=write} writes it anew. */
class MetricsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "metrics.md");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String HEAD = """
            # The metrics

            Printed from their definitions under the standard policies; not written by hand.
            """;

    @Test
    void the_page_says_what_the_definitions_say() throws IOException {
        String expected = HEAD
                + definitions(Samples.POLICIES).map(MetricsPageTest::section).collect(Collectors.joining());
        if (WRITE) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE), () -> PAGE + " is out of date; run with -Dgolden=write");
    }

    @Test
    void every_metric_has_a_definition() {
        assertEquals(
                List.of(MetricId.values()),
                definitions(Samples.POLICIES)
                        .map(MetricDefinition::id)
                        .distinct()
                        .toList());
    }

    @Test
    void a_changed_policy_changes_the_words() {
        String standard =
                Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.POLICIES).prose();
        Stream.of(
                        "POL-12 = 60 days, < 2 %",
                        "POL-13 = no",
                        "POL-16 = without cancelled, without pending, without non-amazon",
                        "POL-17 = Asia/Tokyo",
                        "POL-18 = 3 days")
                .forEach(line -> assertNotEquals(
                        standard,
                        Samples.definition(MetricId.ORDER_DEFECT_RATE, Samples.policies(line))
                                .prose(),
                        line));
    }

    private static Stream<MetricDefinition> definitions(Policies policies) {
        return Stream.concat(
                MetricDefinitions.ofOrders(policies, Optional.empty(), Samples.NOW).stream(),
                MetricDefinitions.ofMessages(policies, Samples.NOW).stream());
    }

    private static String section(MetricDefinition metric) {
        String rules = metric.rules().stream().map(RuleId::toString).collect(Collectors.joining(", "));
        String items =
                metric.prose().lines().map(sentence -> "- " + sentence + "\n").collect(Collectors.joining());
        return "\n## %s, %d days (`%s`)\n\nRules: %s\n\n%s"
                .formatted(metric.id().title(), metric.days(), metric.id().kebab(), rules, items);
    }
}
