package org.recourse.amazon.desk;

import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;

/** Reads Amazon's notices. */
public final class NoticeCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("notice-id", "received-at");

    private static final Choices<NoticeKind> KINDS = Choices.of(NoticeKind.values());
    private static final Choices<NoticeSeverity> SEVERITIES = Choices.of(NoticeSeverity.values());

    private final Column noticeId;
    private final Column receivedAt;
    private final Column kind;
    private final Column severity;
    private final Column asin;
    private final Column subject;
    private final Column body;
    private final Column respondBy;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public NoticeCsv(Header header) {
        noticeId = header.column("notice-id");
        receivedAt = header.column("received-at");
        kind = header.column("notice-kind");
        severity = header.column("severity");
        asin = header.column("asin");
        subject = header.column("subject");
        body = header.column("body");
        respondBy = header.column("respond-by");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the notice
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public NoticeRecord read(Row row) {
        return new NoticeRecord(
                row.cell(noticeId).required(),
                row.cell(receivedAt).instant(),
                KINDS.orNull(row.cell(kind)),
                SEVERITIES.orNull(row.cell(severity)),
                row.cell(asin).textOrNull(),
                row.cell(subject).words(),
                row.cell(body).words(),
                row.cell(respondBy).instantOrNull());
    }
}
