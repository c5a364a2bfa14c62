package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.amazon.mail.Rule.Place;
import org.recourse.domain.order.DateOrder;

/** The rows by which mails are recognised, each with an example. */
class MailRulesTest {
    private static final MailRules RULES = MailRules.bundled();
    private static final Splitter COLUMNS = Splitter.on('|').trimResults().limit(4);
    private static final String NOT = "not-";
    private static final String EXPECTED = " => ";

    private record Example(String what, Place place, Locale locale, String text) {
        static Example parse(String line) {
            List<String> columns = COLUMNS.splitToList(line);
            return new Example(
                    columns.get(0),
                    Place.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                    Locale.forLanguageTag(columns.get(2)),
                    columns.get(3));
        }

        boolean isNegative() {
            return what.startsWith(NOT);
        }

        String plain() {
            return Wording.plain(Splitter.on(EXPECTED).splitToList(text).get(0));
        }

        Optional<String> expected() {
            List<String> parts = Splitter.on(EXPECTED).splitToList(text);
            return parts.size() > 1 ? Optional.of(parts.get(1).strip()) : Optional.empty();
        }
    }

    private static List<Example> examples() {
        try {
            return Resources.readLines(Resources.getResource(MailRulesTest.class, "examples.txt"), UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_example_is_recognised_as_what_it_is() {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples()) {
            boolean isRight = example.isNegative()
                    ? !told(example, example.what().substring(NOT.length()))
                    : example.place() == Place.TEXT
                            ? told(example, example.what())
                            : RULES.best(example.place(), example.plain())
                                    .filter(rule -> rule.topic().kebab().equals(example.what()))
                                    .isPresent();
            if (!isRight) {
                wrong.add(example.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean told(Example example, String what) {
        return !RULES.told(related(Topic.of(what)), example.plain()).isEmpty()
                && RULES.told(related(Topic.of(what)), example.plain()).contains(Topic.of(what));
    }

    /** What is told beside each other is weighed together. */
    private static Set<Topic> related(Topic topic) {
        Set<Topic> related = new HashSet<>(Set.of(topic));
        for (Topic other : Topic.values()) {
            String prefix = topic.name()
                    .substring(
                            0, topic.name().indexOf('_') < 0 ? 1 : topic.name().indexOf('_'));
            if (Set.of("CLAIM", "CHARGEBACK", "REASON").contains(prefix)
                    && other.name().startsWith(prefix + "_")) {
                related.add(other);
            }
        }
        return related;
    }

    @Test
    void every_row_has_an_example_in_which_its_words_stand() {
        List<Example> examples = examples();
        List<String> without = RULES.all().stream()
                .filter(rule -> examples.stream().noneMatch(example -> isOf(example, rule)))
                .map(Rule::words)
                .toList();
        assertEquals(List.of(), without);
    }

    private static boolean isOf(Example example, Rule rule) {
        return example.what().equals(rule.topic().kebab())
                && example.place() == rule.place()
                && rule.isIn(example.plain());
    }

    @Test
    void no_two_rows_are_the_same() {
        Set<String> seen = new HashSet<>();
        List<String> twice = RULES.all().stream()
                .map(rule -> rule.place() + " " + Wording.plain(rule.words()))
                .filter(row -> !seen.add(row))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void the_deadline_of_each_example_is_read() {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples()) {
            example.expected()
                    .filter(expected -> !found(example, expected))
                    .ifPresent(expected -> wrong.add(example.toString()));
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean found(Example example, String expected) {
        return RULES.met(Set.of(Topic.of(example.what())), example.plain())
                .filter(rule -> rule.locale().equals(example.locale()))
                .flatMap(rule -> rule
                        .value(example.plain())
                        .flatMap(value -> example.what().equals("deadline-date")
                                ? date(rule, example).map(LocalDate::toString)
                                : Optional.of(value))
                        .stream())
                .findFirst()
                .filter(expected::equals)
                .isPresent();
    }

    private static Optional<LocalDate> date(Rule rule, Example example) {
        boolean isAmerican = example.locale().equals(Locale.ENGLISH);
        DateOrder order = isAmerican ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
        return rule.span(example.plain())
                .map(place -> example.plain().substring(place))
                .flatMap(text -> WrittenDate.find(text, rule.locale(), order, LocalDate.of(2026, 1, 1)))
                .map(WrittenDate.Found::date);
    }

    @Test
    void all_languages_have_rows_for_all_that_matters() {
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "ja")) {
            for (Topic topic : Topic.values()) {
                boolean isThere = RULES.all().stream()
                        .anyMatch(rule -> rule.topic() == topic
                                && (rule.locale().getLanguage().equals(language)
                                        || rule.locale().equals(Locale.ROOT)));
                assertTrue(isThere, language + " " + topic);
            }
        }
        assertFalse(RULES.all().isEmpty());
    }
}
