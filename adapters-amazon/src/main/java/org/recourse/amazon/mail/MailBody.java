package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.recourse.amazon.file.Limits;

/** Gathers a mail's text: its plain parts, else its HTML parts as text. Not safe for use by several threads. */
final class MailBody {
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /** What follows the host of a link may hold a token, and is never kept (PRV-4). */
    private static final Pattern LINK_PATH = Pattern.compile("(https?://[^\\s/?#<>\"']{1,255})[/?#][^\\s<>\"']*+");

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    void add(BodyDescriptor part, InputStream bytes) throws IOException {
        String type = part.getMimeType().toLowerCase(ROOT);
        if (type.equals("text/plain")) {
            plain.add(decoded(part, bytes));
        } else if (type.equals("text/html")) {
            html.add(decoded(part, bytes));
        }
    }

    private static String decoded(BodyDescriptor part, InputStream bytes) throws IOException {
        byte[] read = ByteStreams.limit(bytes, Limits.MAIL_TEXT).readAllBytes();
        return Stream.of(charset(part.getCharset()), Optional.of(UTF_8), Optional.of(LAST_RESORT))
                .flatMap(Optional::stream)
                .flatMap(charset -> decoded(read, charset).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableMail("a text in no known encoding"));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A text that is cut off within a character still counts as read. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return bytes.length == Limits.MAIL_TEXT
                    ? Optional.of(new String(bytes, charset).replace('\uFFFD', '?'))
                    : Optional.empty();
        }
    }

    /** Returns the text, its lines without the white space around them and without more than one blank line between others. */
    String text() {
        String joined = String.join("\n", plain);
        String text = CharMatcher.whitespace().matchesAllOf(joined) ? fromHtml() : joined;
        return tidy(LINK_PATH.matcher(text).replaceAll("$1"));
    }

    private String fromHtml() {
        return html.stream().map(HtmlText::of).reduce("", (a, b) -> a + "\n" + b);
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        int blanks = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped = CharMatcher.javaIsoControl()
                    .removeFrom(line.replace('\t', ' '))
                    .strip();
            blanks = stripped.isEmpty() ? blanks + 1 : 0;
            if (blanks <= 1) {
                tidy.append(stripped).append('\n');
            }
        }
        return tidy.toString().strip();
    }
}
