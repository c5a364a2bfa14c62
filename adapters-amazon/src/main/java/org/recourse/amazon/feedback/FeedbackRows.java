package org.recourse.amazon.feedback;

import java.util.Iterator;
import java.util.Optional;
import org.recourse.amazon.file.Records;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.Table;
import org.recourse.amazon.file.Text;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.order.Marketplace;

/** The rows of a feedback report. */
public final class FeedbackRows {
    private FeedbackRows() {}

    /**
     * Reads a feedback report.
     *
     * @param text its text
     * @param marketplace where the feedback was given, if the user says so
     * @return the intake's rows, read as they are asked for
     */
    public static Iterator<IntakeRow> of(Text text, Optional<Marketplace> marketplace) {
        FeedbackColumns columns = columns(text)
                .orElseThrow(() -> Refusals.at(1, "a feedback report without rows that show what its columns are"));
        FeedbackReport report = new FeedbackReport(columns, marketplace);
        return Records.of(Table.of(text), report::read);
    }

    private static Optional<FeedbackColumns> columns(Text text) {
        return FeedbackColumns.named(Table.of(text).header()).or(() -> FeedbackColumns.shaped(Table.of(text)));
    }

    /**
     * Tells whether a file is a feedback report, whatever language its header is in.
     *
     * @param text its text
     * @return true if its rows have the shape of feedback
     */
    public static boolean recognise(Text text) {
        return columns(text).isPresent();
    }
}
