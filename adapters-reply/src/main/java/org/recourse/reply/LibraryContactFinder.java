package org.recourse.reply;

import com.google.common.collect.Streams;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.recourse.domain.reply.Contact;
import org.recourse.domain.reply.Contact.Kind;
import org.recourse.domain.reply.ContactFinder;

/**
 * Finds contact details with autolink and libphonenumber.
 *
 * <p>Immutable and thread-safe.
 */
public final class LibraryContactFinder implements ContactFinder {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .emailDomainMustHaveDot(true)
            .build();

    /** Builds a finder. */
    public LibraryContactFinder() {}

    @Override
    public List<Contact> find(String text, Set<String> countries) {
        Stream<Contact> links = Streams.stream(LINKS.extractLinks(text)).map(link -> contact(text, link));
        return Stream.concat(links, PhoneNumbers.find(text, countries)).toList();
    }

    private static Contact contact(String text, LinkSpan link) {
        return link.getType() == LinkType.EMAIL
                ? ascii(Kind.EMAIL_ADDRESS, text, link, text.indexOf('@', link.getBeginIndex()))
                : ascii(Kind.LINK, text, link, link.getBeginIndex());
    }

    /** Where words are written without blanks, the library takes those around for a part of the address. */
    private static Contact ascii(Kind kind, String text, LinkSpan link, int within) {
        int begin = within;
        while (begin > link.getBeginIndex() && text.charAt(begin - 1) < 0x80) {
            begin--;
        }
        int end = within + 1;
        while (end < link.getEndIndex() && text.charAt(end) < 0x80) {
            end++;
        }
        return new Contact(kind, begin, end);
    }
}
