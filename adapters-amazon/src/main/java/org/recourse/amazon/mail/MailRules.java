package org.recourse.amazon.mail;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.amazon.mail.Rule.Place;

/**
 * The rules by which mails are recognised.
 *
 * <p>Immutable and thread-safe.
 */
final class MailRules {
    private static final String COMMENT = "#";

    private final List<Rule> rules;

    private MailRules(List<Rule> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** Reads the rules that come with the program. */
    static MailRules bundled() {
        try {
            return parse(Resources.readLines(
                    Resources.getResource(MailRules.class, "recognition.txt"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailRules parse(Collection<String> lines) {
        return new MailRules(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .map(Rule::parse)
                .toList());
    }

    List<Rule> all() {
        return rules;
    }

    /** Finds the row that tells what kind of mail a mail is: of the earliest place in which any is met, the one with the most words. */
    Optional<Rule> kind(Mail mail) {
        return Stream.of(Place.HEADER, Place.RELAY, Place.SUBJECT, Place.SENDER)
                .flatMap(place -> best(place, where(mail, place)).stream())
                .findFirst();
    }

    private static String where(Mail mail, Place place) {
        String words = switch (place) {
            case HEADER -> mail.notificationType().orElse("");
            case RELAY -> AmazonAddress.isRelay(mail.sender()) ? mail.sender() : "";
            case SUBJECT -> mail.subject();
            case SENDER -> mail.sender();
            case TEXT -> mail.text();
        };
        return Wording.plain(words);
    }

    /** Finds the row of a place that is met with the most words; of equals the first. */
    Optional<Rule> best(Place place, String plain) {
        return plain.isEmpty()
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.place() == place && rule.isIn(plain))
                        .reduce((best, rule) -> rule.length() > best.length() ? rule : best);
    }

    /** Finds those of some topics that a plain text tells. Where the words of one are part of another's, only the longer ones count. */
    Set<Topic> told(Set<Topic> topics, String plain) {
        List<Rule> met = met(topics, plain).toList();
        return met.stream()
                .filter(rule -> met.stream().noneMatch(other -> isPart(rule, other)))
                .map(Rule::topic)
                .collect(Collectors.toSet());
    }

    private static boolean isPart(Rule rule, Rule other) {
        return other.length() > rule.length() && Wording.plain(other.words()).contains(Wording.plain(rule.words()));
    }

    /** Returns the rows of some topics that a plain text meets, the one with the most words first. */
    Stream<Rule> met(Set<Topic> topics, String plain) {
        return rules.stream()
                .filter(rule -> rule.place() == Place.TEXT && topics.contains(rule.topic()) && rule.isIn(plain))
                .sorted(comparingInt(Rule::length).reversed());
    }
}
