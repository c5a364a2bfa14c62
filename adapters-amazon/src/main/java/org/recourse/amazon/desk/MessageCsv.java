package org.recourse.amazon.desk;

import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.MessageRecord;

/** Reads buyers' messages. */
public final class MessageCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("message-id", "received-at");

    private final Column messageId;
    private final Column orderId;
    private final Column buyer;
    private final Column receivedAt;
    private final Column subject;
    private final Column body;
    private final Column answeredAt;
    private final Column noReplyNeeded;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public MessageCsv(Header header) {
        messageId = header.column("message-id");
        orderId = header.column("order-id");
        buyer = header.column("buyer");
        receivedAt = header.column("received-at");
        subject = header.column("subject");
        body = header.column("body");
        answeredAt = header.column("answered-at");
        noReplyNeeded = header.column("no-reply-needed");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the message
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public MessageRecord read(Row row) {
        return new MessageRecord(
                row.cell(messageId).required(),
                row.cell(orderId).isBlank() ? null : row.cell(orderId).orderId(),
                row.cell(buyer).words(),
                row.cell(receivedAt).instant(),
                row.cell(subject).words(),
                row.cell(body).words(),
                row.cell(answeredAt).instantOrNull(),
                Boolean.TRUE.equals(row.cell(noReplyNeeded).answerOrNull()));
    }
}
