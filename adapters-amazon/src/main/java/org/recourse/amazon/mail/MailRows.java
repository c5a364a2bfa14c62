package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import java.time.Instant;
import java.util.Iterator;
import org.recourse.amazon.file.Source;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.notice.Doubt;

/** The mails of a file as rows of the intake. */
public final class MailRows {
    private static final MailRules RULES = MailRules.bundled();

    private MailRows() {}

    /**
     * Reads a file.
     *
     * @param source its bytes
     * @return a row for each mail, read as it is asked for; asking throws {@link
     *     org.recourse.application.intake.RefusedFileException} when the file cannot be read
     */
    public static Iterator<IntakeRow> of(Source source) {
        String head = source.head();
        return Iterators.transform(Mailbox.of(source.bytes(), head), MailRows::row);
    }

    private static IntakeRow row(RawMail raw) {
        return new IntakeRow.Read(raw.line(), 1, record(raw));
    }

    private static IntakeRecord record(RawMail raw) {
        try {
            Mail mail = MailParser.parse(raw.bytes());
            return new MailedRecord(
                    Sorter.sort(mail, RULES), mail.authenticity().words().orElse(null), mail.text());
        } catch (UnreadableMail e) {
            return new MailedRecord(unreadable(raw, e), null, null);
        }
    }

    private static UnsortedRecord unreadable(RawMail raw, UnreadableMail why) {
        String key = "sha256-" + Hashing.sha256().hashBytes(raw.bytes());
        String start = new String(raw.bytes(), 0, Math.min(raw.bytes().length, 2000), ISO_8859_1);
        return new UnsortedRecord(key, Instant.EPOCH, Doubt.UNREADABLE, null, why.getMessage(), start);
    }
}
