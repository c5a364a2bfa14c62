package org.recourse.amazon.mail;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.DateOrder;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Reckoning;

/**
 * What the words of a mail tell beside its kind.
 *
 * @param mail the mail
 * @param rules the rules
 * @param plain the beginning of its text, to be compared
 */
record MailFacts(Mail mail, MailRules rules, String plain) {
    /** More than any notice has; what follows is quoted or small print. */
    private static final int LOOKED_AT = 1 << 15;

    private static final int AFTER_LABEL = 60;
    private static final int LONGEST_TIME = 90;
    private static final Pattern ASIN = Pattern.compile("\\bB0[0-9A-Z]{8}\\b");

    static MailFacts of(Mail mail, MailRules rules) {
        String text = mail.text();
        return new MailFacts(mail, rules, Wording.plain(text.substring(0, Math.min(text.length(), LOOKED_AT))));
    }

    /** Lists the orders of the subject, else those of the text. */
    List<OrderId> orders() {
        List<OrderId> named = orders(mail.subject());
        return named.isEmpty() ? orders(mail.text()) : named;
    }

    private static List<OrderId> orders(String text) {
        return OrderId.named(text).distinct().toList();
    }

    /** Returns the article, if exactly one is named. */
    Optional<String> asin() {
        List<String> asins = ASIN.matcher(mail.subject() + '\n' + mail.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return asins.size() == 1 ? Optional.of(asins.get(0)) : Optional.empty();
    }

    /** Returns the amount that follows a label, else the only one there is. */
    Optional<Money> amount() {
        List<Money> labelled = rules.met(Set.of(Topic.AMOUNT), plain)
                .flatMap(rule -> rule.end(plain).stream())
                .map(end -> plain.substring(end, Math.min(plain.length(), end + AFTER_LABEL)))
                .flatMap(rest ->
                        WrittenAmount.all(rest, mail.marketplace()).stream().limit(1))
                .distinct()
                .toList();
        List<Money> all = labelled.isEmpty() ? WrittenAmount.all(plain, mail.marketplace()) : labelled;
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    boolean tells(Topic topic) {
        return !rules.told(Set.of(topic), plain).isEmpty();
    }

    /** Tells whether one of some topics is told, beside whichever others. */
    boolean tells(Topic topic, Set<Topic> among) {
        return among.contains(topic) && rules.told(among, plain).contains(topic);
    }

    /** Returns the only one of some topics that is told, or empty if none or several are. */
    Optional<Topic> only(Set<Topic> topics) {
        Set<Topic> told = rules.told(topics, plain);
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** Returns the deadline that the mail states: a date, of which the whole day counts, else a span from when it was sent. */
    Optional<Instant> deadline(Instant sentAt) {
        return date(sentAt)
                .or(() -> span(Topic.DEADLINE_HOURS, HOURS, sentAt))
                .or(() -> span(Topic.DEADLINE_DAYS, DAYS, sentAt))
                .filter(due -> due.isAfter(sentAt) && Reckoning.covers(due));
    }

    private Optional<Instant> date(Instant sentAt) {
        ZoneId zone = mail.marketplace().map(Marketplace::zone).orElse(ZoneOffset.UTC);
        DateOrder order = mail.marketplace().map(Marketplace::dateOrder).orElse(DateOrder.DAY_MONTH_YEAR);
        return rules.met(Set.of(Topic.DEADLINE_DATE), plain)
                .flatMap(rule -> date(rule, order, zone, sentAt).stream())
                .filter(due -> due.isAfter(sentAt))
                .findFirst();
    }

    /** The time of the day, if one is named, stands after the date, which may be more than the row's words hold. */
    private Optional<Instant> date(Rule rule, DateOrder order, ZoneId zone, Instant sentAt) {
        return rule.span(plain)
                .map(place -> plain.substring(place, Math.min(plain.length(), place + LONGEST_TIME)))
                .flatMap(text -> WrittenTime.find(text, rule.locale(), order, zone, sentAt));
    }

    private Optional<Instant> span(Topic topic, ChronoUnit unit, Instant sentAt) {
        return rules.met(Set.of(topic), plain)
                .flatMap(rule -> rule.value(plain).stream())
                .findFirst()
                .map(number -> sentAt.plus(Integer.parseInt(number), unit));
    }
}
