package org.recourse.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.reply.Template;
import org.recourse.application.reply.Templates;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.ReplyCheck;
import org.recourse.domain.reply.ReplyWords;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.text.Language;

/** The letters that come with the product (RPL-12). */
class StandardTemplatesTest {
    private static final Set<Language> BUYERS = Set.of(
            Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.ITALIAN, Language.JAPANESE);
    private static final String ORDER = "302-8467370-0000001";
    private static final Templates TEMPLATES = new MustacheTemplates(Path.of("no-such-directory"));
    private static final ReplyCheck CHECK = new ReplyCheck(new LibraryContactFinder());

    private static final Map<Language, String> SALUTATIONS = Map.of(
            Language.ENGLISH, "(Hello|Dear).*,",
            Language.GERMAN, "Guten Tag.*,",
            Language.FRENCH, "Bonjour.*,",
            Language.SPANISH, "Hola.*:",
            Language.ITALIAN, "Buongiorno.*,",
            Language.JAPANESE, ".*様");
    private static final Map<Language, String> SIGN_OFFS = Map.of(
            Language.ENGLISH, "Kind regards,",
            Language.GERMAN, "Freundliche Grüße",
            Language.FRENCH, "Bien cordialement,",
            Language.SPANISH, "Reciba un cordial saludo,",
            Language.ITALIAN, "Un cordiale saluto,",
            Language.JAPANESE, "");
    private static final Pattern NUMBERED = Pattern.compile("(\\d)[.．] ");

    private static Set<Language> languages(StandardTemplate template) {
        return template.audience() == Audience.BUYER ? BUYERS : Set.of(Language.ENGLISH);
    }

    private static Set<String> names(Set<Placeholder> placeholders) {
        return placeholders.stream().map(Placeholder::camel).collect(Collectors.toSet());
    }

    @Test
    void every_template_is_there_in_every_language_of_its_readers() {
        for (StandardTemplate template : StandardTemplate.values()) {
            Set<Language> found = Arrays.stream(Language.values())
                    .filter(language ->
                            TEMPLATES.find(template.kebab(), language).isPresent())
                    .collect(Collectors.toSet());
            assertEquals(languages(template), found, template.kebab());
        }
    }

    @Test
    void a_template_asks_for_what_the_table_says() {
        for (Template template : TEMPLATES.all()) {
            StandardTemplate standard = StandardTemplate.find(template.name()).orElseThrow();
            String where = template.name() + " " + template.language();
            assertEquals(names(standard.needed()), template.needed(), where);
            Set<String> known = Sets.union(names(standard.needed()), names(standard.optional()));
            assertEquals(Set.of(), Sets.difference(template.placeholders(), known), where);
        }
    }

    @Test
    void a_filled_template_passes_the_check() {
        List<String> flawed = new ArrayList<>();
        for (Template template : TEMPLATES.all()) {
            for (Map<String, Object> values : List.of(sparse(template), full(template))) {
                String text = template.fill(values);
                for (Finding finding : CHECK.check(draft(template, text))) {
                    flawed.add("%s %s: %s \"%s\""
                            .formatted(template.name(), template.language(), finding.fault(), finding.excerpt()));
                }
            }
        }
        assertEquals(List.of(), flawed);
    }

    private static Draft draft(Template template, String text) {
        Optional<OrderId> order =
                Optional.of(OrderId.of(ORDER)).filter(id -> template.needed().contains(Placeholder.ORDER_ID.camel()));
        return new Draft(
                text, template.audience(), Optional.empty(), Optional.of(template.language()), order, List.of());
    }

    private static Map<String, Object> sparse(Template template) {
        return values(template.needed().stream(), template.language());
    }

    private static Map<String, Object> full(Template template) {
        return values(template.placeholders().stream(), template.language());
    }

    private static Map<String, Object> values(Stream<String> names, Language language) {
        Map<String, Object> values = new HashMap<>();
        names.forEach(name -> values.put(name, value(Placeholder.find(name).orElseThrow(), language)));
        return values;
    }

    private static Object value(Placeholder placeholder, Language language) {
        return switch (placeholder.form()) {
            case DATE -> ReplyWords.day(LocalDate.of(2026, 11, 3), language);
            case MONEY -> ReplyWords.money(Money.parse("12.50 EUR"), language);
            case SPAN -> ReplyWords.span(SpanRange.parse("1 to 2 business days"), language);
            case LIST -> List.of("delivery proof", "invoice");
            case TEXT -> placeholder == Placeholder.ORDER_ID ? ORDER : "Lumo 40";
        };
    }

    /** RPL-1: salutation, the matter and its answer, sign-off; a feedback's answer is public and addresses nobody. */
    @Test
    void a_letter_begins_with_a_salutation_and_ends_with_a_sign_off() {
        for (Template template : TEMPLATES.all()) {
            String where = template.name() + " " + template.language();
            List<String> lines = template.fill(sparse(template)).lines().toList();
            if (!template.name().equals(StandardTemplate.FEEDBACK_ANSWER.kebab())) {
                assertTrue(lines.get(0).matches(SALUTATIONS.get(template.language())), where + ": " + lines.get(0));
                assertEquals(SIGN_OFFS.get(template.language()), lines.get(lines.size() - 2), where);
            }
            assertEquals("Lumo 40", lines.get(lines.size() - 1), where);
        }
    }

    /** RPL-1, RPL-4. */
    @Test
    void choices_are_numbered_from_one_without_a_gap() {
        for (Template template : TEMPLATES.all()) {
            List<Integer> numbers = template.fill(full(template))
                    .lines()
                    .map(NUMBERED::matcher)
                    .filter(Matcher::lookingAt)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .toList();
            List<Integer> counted =
                    IntStream.rangeClosed(1, numbers.size()).boxed().toList();
            assertEquals(counted, numbers, template.name() + " " + template.language());
            assertNotEquals(1, numbers.size(), template.name());
        }
    }

    @Test
    void no_text_is_longer_than_a_message_may_be() {
        for (Template template : TEMPLATES.all()) {
            assertTrue(template.fill(full(template)).length() <= 2000, template.name());
        }
    }
}
