package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Limits;
import org.recourse.domain.order.Marketplace;

/**
 * Reads mails. Multiparts that are nested deeper than {@link Limits#MAIL_DEPTH} are refused before the parser has to follow them, and mails
 * within a mail are not read.
 *
 * <p>Has no state and is thread-safe.
 */
final class MailParser {
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_NAME = 200;
    private static final String DISPOSITION = "content-disposition";
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(Limits.MAIL_FIELDS)
            .setMaxHeaderLen(Limits.MAIL_FIELD)
            .build();

    private MailParser() {}

    /**
     * Reads a mail.
     *
     * @param bytes its bytes
     * @return what it says
     * @throws UnreadableMail when it is damaged beyond reading
     */
    static Mail parse(byte[] bytes) {
        MailHeader header = new MailHeader();
        MailBody body = new MailBody();
        try {
            read(bytes, header, body);
        } catch (MimeException | IOException e) {
            throw new UnreadableMail(String.valueOf(e.getMessage()), e);
        }
        return mail(header, body.text());
    }

    private static void read(byte[] bytes, MailHeader header, MailBody body) throws MimeException, IOException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(bytes));
        int depth = 0;
        boolean isHeader = true;
        boolean isAttached = false;
        for (EntityState at = tokens.getState(); at != EntityState.T_END_OF_STREAM; at = tokens.next()) {
            switch (at) {
                case T_START_HEADER -> isAttached = false;
                case T_FIELD -> {
                    Field field = tokens.getField();
                    isAttached |= isAttachment(field);
                    if (isHeader) {
                        header.add(field);
                    }
                }
                case T_END_HEADER -> isHeader = false;
                case T_START_MULTIPART -> depth = deeper(depth);
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    if (!isAttached) {
                        body.add(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isAttachment(Field field) {
        return field.getName().toLowerCase(ROOT).equals(DISPOSITION)
                && field.getBody().strip().toLowerCase(ROOT).startsWith("attachment");
    }

    private static int deeper(int depth) {
        if (depth >= Limits.MAIL_DEPTH) {
            throw new UnreadableMail("parts nested deeper than " + Limits.MAIL_DEPTH);
        }
        return depth + 1;
    }

    private static Mail mail(MailHeader header, String text) {
        Optional<Mailbox> from = header.sender();
        String sender =
                from.map(mailbox -> mailbox.getAddress().toLowerCase(ROOT)).orElse("");
        String subject = header.words("subject");
        return new Mail(
                key(header, sender, subject, text),
                header.sentAt().orElse(null),
                sender,
                from.map(Mailbox::getName).map(MailParser::name).orElse(""),
                header.recipients(),
                subject,
                text,
                header.first("x-space-notification-type").orElse(null),
                marketplace(header, sender),
                header.first("authentication-results").map(Authenticity::parse).orElse(Authenticity.UNKNOWN),
                isAutomatic(header));
    }

    private static String name(String name) {
        String first = name.replaceFirst(" - .*", "").strip();
        return first.substring(0, Math.min(first.length(), LONGEST_NAME));
    }

    private static String key(MailHeader header, String sender, String subject, String text) {
        return header.first("message-id")
                .map(id -> id.replaceAll("^<|>$", "").strip())
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST_KEY)
                .orElseGet(() -> digest(header, sender, subject, text));
    }

    private static String digest(MailHeader header, String sender, String subject, String text) {
        String date = header.sentAt().map(Instant::toString).orElse("");
        return "sha256-" + Hashing.sha256().hashString(String.join("\0", sender, date, subject, text), UTF_8);
    }

    private static @Nullable Marketplace marketplace(MailHeader header, String sender) {
        return header.first("x-marketplace-id")
                .flatMap(Marketplace::find)
                .or(() -> AmazonAddress.site(sender))
                .orElse(null);
    }

    private static boolean isAutomatic(MailHeader header) {
        return header.first("auto-submitted")
                        .filter(value -> !value.toLowerCase(ROOT).startsWith("no"))
                        .isPresent()
                || header.has("x-autoreply")
                || header.has("x-autorespond");
    }
}
