package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeUtil;

/** The header of a mail. Not safe for use by several threads. */
final class MailHeader {
    /** More than any honest list of addresses that matters here. */
    private static final int LONGEST_ADDRESSES = 4000;

    private static final int LONGEST_SUBJECT = 1000;

    private static final Pattern COMMENT = Pattern.compile("\\([^)]{0,200}\\)");
    private static final Map<String, String> ZONES = ImmutableMap.<String, String>builder()
            .put("GMT", "+0000")
            .put("UTC", "+0000")
            .put("UT", "+0000")
            .put("Z", "+0000")
            .put("EST", "-0500")
            .put("EDT", "-0400")
            .put("CST", "-0600")
            .put("CDT", "-0500")
            .put("MST", "-0700")
            .put("MDT", "-0600")
            .put("PST", "-0800")
            .put("PDT", "-0700")
            .buildOrThrow();

    private final ListMultimap<String, String> fields = LinkedListMultimap.create();

    void add(Field field) {
        fields.put(field.getName().toLowerCase(ROOT), MimeUtil.unfold(field.getBody()));
    }

    /** Returns the first field of a name as it stands there. */
    Optional<String> first(String name) {
        return fields.get(name).stream().findFirst().map(String::strip).filter(body -> !body.isEmpty());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns the words of a field, decoded and on one line; empty if there is none. */
    String words(String name) {
        String words = first(name).map(MailHeader::decoded).orElse("");
        String line = CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(words, ' ');
        return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }

    private static String decoded(String body) {
        return DecoderUtil.decodeEncodedWords(asUtf8(body), DecodeMonitor.SILENT);
    }

    /** Header fields hold bytes; those beyond ASCII that are not encoded are UTF-8 where they can be. */
    private static String asUtf8(String bytes) {
        if (CharMatcher.ascii().matchesAllOf(bytes)) {
            return bytes;
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    /** Returns the sender, or empty if there is none that can be read. */
    Optional<Mailbox> sender() {
        return mailboxes("from")
                .filter(MailHeader::isComplete)
                .findFirst()
                .or(() -> first("from").flatMap(MailHeader::decodedMailbox));
    }

    private static boolean isComplete(Mailbox mailbox) {
        return mailbox.getDomain() != null && !mailbox.getDomain().isEmpty();
    }

    /** Some programs encode the whole field, address and all. */
    private static Optional<Mailbox> decodedMailbox(String body) {
        String decoded = decoded(body);
        return decoded.length() <= LONGEST_ADDRESSES
                ? LenientAddressParser.DEFAULT.parseAddressList(decoded).flatten().stream()
                        .filter(MailHeader::isComplete)
                        .findFirst()
                : Optional.empty();
    }

    List<String> recipients() {
        return Stream.of("to", "cc", "delivered-to")
                .flatMap(this::mailboxes)
                .map(mailbox -> mailbox.getAddress().toLowerCase(ROOT))
                .toList();
    }

    private Stream<Mailbox> mailboxes(String name) {
        return fields.get(name).stream()
                .filter(body -> body.length() <= LONGEST_ADDRESSES)
                .flatMap(body -> LenientAddressParser.DEFAULT.parseAddressList(body).flatten().stream());
    }

    /** Returns the original date, else that of the last server that received the mail. */
    Optional<Instant> sentAt() {
        return first("date").flatMap(MailHeader::date).or(this::receivedAt);
    }

    private Optional<Instant> receivedAt() {
        return first("received").flatMap(body -> date(body.substring(body.lastIndexOf(';') + 1)));
    }

    private static Optional<Instant> date(String body) {
        try {
            return Optional.of(Instant.from(DateTimeFieldLenientImpl.RFC_5322.parse(withoutComments(body))))
                    .filter(MailHeader::isReckonable);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A comment in brackets may name the zone once more; a named zone is as far from UTC as everybody takes it to be. */
    private static String withoutComments(String body) {
        String bare = COMMENT.matcher(body).replaceAll("").strip();
        int last = bare.lastIndexOf(' ') + 1;
        return bare.substring(0, last) + ZONES.getOrDefault(bare.substring(last), bare.substring(last));
    }

    private static boolean isReckonable(Instant at) {
        String year = DateTimeFormatter.ISO_INSTANT.format(at);
        return year.charAt(0) != '-' && year.charAt(0) != '+' && at.isAfter(Instant.EPOCH);
    }
}
