package org.recourse.amazon.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.AbstractIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Limits;
import org.recourse.amazon.file.Refusals;

/**
 * The mails of a file, one after the other: a mailbox, in which each begins with a line {@code From SENDER DATE}, or a single mail. No
 * more than one is in memory, and of that no more than {@link Limits#MAIL} bytes: what comes after them are attachments.
 *
 * <p>Not safe for use by several threads.
 */
final class Mailbox extends AbstractIterator<RawMail> {
    private static final Pattern SEPARATOR = Pattern.compile("From .{1,200}\\d\\d:\\d\\d.{1,50}");
    private static final Pattern QUOTED = Pattern.compile(">{1,100}From .*", Pattern.DOTALL);
    private static final int LONGEST_SEPARATOR = 300;

    private final InputStream bytes;
    private final boolean isMailbox;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private byte @Nullable [] next;
    private boolean afterBlank = true;
    private long line;

    private Mailbox(InputStream bytes, boolean isMailbox) throws IOException {
        this.bytes = bytes;
        this.isMailbox = isMailbox;
        this.next = readLine();
    }

    /**
     * Opens a file.
     *
     * @param bytes its bytes, buffered
     * @param head how it begins
     * @return its mails; asking for one throws a {@link org.recourse.application.intake.RefusedFileException} when the file cannot be read
     */
    static Mailbox of(InputStream bytes, String head) {
        try {
            return new Mailbox(bytes, head.startsWith("From "));
        } catch (IOException e) {
            throw Refusals.unreadable(1, e);
        }
    }

    @Override
    protected @Nullable RawMail computeNext() {
        try {
            return next == null ? endOfData() : mail();
        } catch (IOException e) {
            throw Refusals.unreadable(line, e);
        }
    }

    private RawMail mail() throws IOException {
        mail.reset();
        long start = line;
        byte @Nullable [] read = isSeparator(next) ? advance() : next;
        while (read != null && !isSeparator(read)) {
            add(unquoted(read));
            read = advance();
        }
        return new RawMail(start, mail.toByteArray());
    }

    private byte @Nullable [] advance() throws IOException {
        afterBlank = next != null && isBlank(next);
        next = readLine();
        return next;
    }

    private static boolean isBlank(byte[] read) {
        return read.length == 0 || (read.length <= 2 && (read[0] == '\n' || read[0] == '\r'));
    }

    private boolean isSeparator(byte @Nullable [] read) {
        return isMailbox
                && read != null
                && afterBlank
                && read.length < LONGEST_SEPARATOR
                && read.length > 0
                && read[0] == 'F'
                && SEPARATOR.matcher(new String(read, ISO_8859_1).strip()).matches();
    }

    private byte[] unquoted(byte[] read) {
        boolean isQuoted = isMailbox
                && read.length > 0
                && read[0] == '>'
                && QUOTED.matcher(new String(read, ISO_8859_1)).matches();
        return isQuoted ? new String(read, ISO_8859_1).substring(1).getBytes(ISO_8859_1) : read;
    }

    private void add(byte[] read) {
        int room = Limits.MAIL - mail.size();
        mail.write(read, 0, Math.min(room, read.length));
    }

    /** Reads a line with its end, or a part of a very long one. */
    private byte @Nullable [] readLine() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int one = bytes.read();
        while (one >= 0 && one != '\n' && read.size() < Limits.ROW) {
            read.write(one);
            one = bytes.read();
        }
        if (one >= 0) {
            read.write(one);
        }
        line++;
        return read.size() == 0 ? null : read.toByteArray();
    }
}
