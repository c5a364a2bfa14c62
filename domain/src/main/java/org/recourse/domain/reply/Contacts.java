package org.recourse.domain.reply;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.reply.Contact.Kind;
import org.recourse.domain.text.Language;
import org.recourse.domain.text.LanguageGuess;
import org.recourse.domain.text.TracedText;

/** Ways to reach somebody around Amazon (RPL-5), in any disguise; Amazon's own addresses are none. */
final class Contacts implements Scrutiny {
    private static final Set<String> ALL = Arrays.stream(Language.values())
            .flatMap(language -> language.countries().stream())
            .collect(ImmutableSet.toImmutableSet());
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}([ ./-])\\d{1,2}\\1\\d{2}(?:\\d{2})?|\\d{4}([ ./-])\\d{1,2}\\2\\d{1,2}|20\\d{6}(?:[ -]\\d{1,4})?");

    private final ContactFinder finder;

    Contacts(ContactFinder finder) {
        this.finder = finder;
    }

    @Override
    public Stream<Found> look(Draft draft, Readings readings) {
        Set<String> countries = countries(draft, readings);
        return readings.all().stream().flatMap(reading -> look(reading, countries));
    }

    /** Numbers of the marketplace's country, and of those where the text's or the reader's language is spoken; of all if none is known. */
    private static Set<String> countries(Draft draft, Readings readings) {
        Stream<Language> languages =
                Stream.concat(draft.language().stream(), LanguageGuess.of(readings.words()).stream());
        Set<String> countries = Streams.concat(
                        draft.marketplace().map(Contacts::country).stream(),
                        languages.flatMap(spoken -> spoken.countries().stream()))
                .collect(ImmutableSet.toImmutableSet());
        return countries.isEmpty() ? ALL : countries;
    }

    private static String country(Marketplace marketplace) {
        return marketplace == Marketplace.UK ? "GB" : marketplace.name();
    }

    private Stream<Found> look(TracedText reading, Set<String> countries) {
        String text = reading.text();
        Stream<Contact> sites = Domains.find(text).map(site -> new Contact(Kind.LINK, site.start(), site.end()));
        return Stream.concat(finder.find(text, countries).stream(), sites)
                .filter(contact -> !isHarmless(contact.kind(), text.substring(contact.begin(), contact.end())))
                .map(contact -> new Found(fault(contact.kind()), reading.origin(contact.begin(), contact.end())));
    }

    private static boolean isHarmless(Kind kind, String found) {
        return kind == Kind.PHONE_NUMBER ? DATE.matcher(found).matches() : Domains.isAmazons(found);
    }

    private static Fault fault(Kind kind) {
        return switch (kind) {
            case EMAIL_ADDRESS -> Fault.EMAIL_ADDRESS;
            case PHONE_NUMBER -> Fault.PHONE_NUMBER;
            case LINK -> Fault.LINK;
        };
    }
}
