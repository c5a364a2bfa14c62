package org.recourse.amazon.desk;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.domain.feedback.FeedbackState;

/** Reads changes of feedback. */
public final class FeedbackChangeCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("order-id", "feedback-date", "change", "changed-at");

    private static final Choices<FeedbackState> CHANGES = new Choices<>(ImmutableMap.of(
            "removed", FeedbackState.REMOVED,
            "struck", FeedbackState.STRUCK,
            "revised", FeedbackState.REVISED_BY_BUYER));

    private final Column orderId;
    private final Column feedbackDate;
    private final Column change;
    private final Column changedAt;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public FeedbackChangeCsv(Header header) {
        orderId = header.column("order-id");
        feedbackDate = header.column("feedback-date");
        change = header.column("change");
        changedAt = header.column("changed-at");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the change
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public FeedbackChangeRecord read(Row row) {
        return new FeedbackChangeRecord(new FeedbackChange(
                row.cell(orderId).marketplaceOrderId(),
                row.cell(feedbackDate).date(),
                CHANGES.required(row.cell(change)),
                row.cell(changedAt).instant()));
    }
}
