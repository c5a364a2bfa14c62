package org.recourse.reply;

import com.google.common.collect.Streams;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recourse.domain.reply.Contact;
import org.recourse.domain.reply.Contact.Kind;

/**
 * Finds phone numbers with libphonenumber, which is shown only those stretches of a text that hold enough digits: it would take seconds for a long hostile
 * text.
 */
final class PhoneNumbers {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger(PhoneNumberUtil.class.getName());

    static {
        LOG.setLevel(Level.OFF);
    }

    /** Not a part of a longer name such as {@code INV-2026-000184}. */
    private static final Pattern STRETCH =
            Pattern.compile("(?<![a-zA-Z0-9]-)(?<!\\d)[+(\\d][\\d ()./\\u2010-\\u2013-]{5,30}\\d(?!\\d)");

    private static final int MOST_DIGITS = 15;
    private static final int AROUND = 6;
    private static final int TRIES = 20;

    /** Nobody writes so many numbers; those behind them are taken for phone numbers without a look. */
    private static final int MOST = 60;

    private PhoneNumbers() {}

    static Stream<Contact> find(String text, Set<String> countries) {
        List<MatchResult> stretches = STRETCH.matcher(text)
                .results()
                .filter(stretch -> digits(stretch.group()) <= MOST_DIGITS)
                .toList();
        return IntStream.range(0, stretches.size())
                .boxed()
                .flatMap(number -> number < MOST
                        ? find(text, stretches.get(number), countries)
                        : Stream.of(contact(
                                stretches.get(number).start(),
                                stretches.get(number).end())));
    }

    private static long digits(String stretch) {
        return stretch.chars().filter(Character::isDigit).count();
    }

    private static Stream<Contact> find(String text, MatchResult stretch, Set<String> countries) {
        int begin = Math.max(0, stretch.start() - AROUND);
        String window = text.substring(begin, Math.min(text.length(), stretch.end() + AROUND));
        return countries.stream()
                .flatMap(country -> Streams.stream(LIBRARY.findNumbers(window, country, Leniency.VALID, TRIES)))
                .map(found -> contact(begin + found.start(), begin + found.end()))
                .distinct();
    }

    private static Contact contact(int begin, int end) {
        return new Contact(Kind.PHONE_NUMBER, begin, end);
    }
}
