package org.recourse.application.export;

import com.google.common.collect.ImmutableListMultimap;
import java.util.function.Consumer;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;

/**
 * Hands out everything that the desk holds of an account, as records that can be taken in again: the desk that takes them in is equal to
 * this one.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ExportDesk {
    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ExportDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Hands out the records of one consistent state, always in the same order: orders by id, refunds by refund id, changes of feedback by
     * order and time, cases by id.
     *
     * @param account whose records
     * @param reader takes each record in turn
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public void export(AccountId account, Consumer<IntakeRecord> reader) {
        desk.<Boolean>read(records -> {
            records.orders().each(account, order -> reader.accept(new OrderRecord(order)));
            records.refunds().each(account, refund -> reader.accept(new RefundRecord(refund)));
            records.feedbackChanges().each(account, change -> reader.accept(new FeedbackChangeRecord(change)));
            records.snapshots().each(account, figure -> reader.accept(new FigureRecord(figure)));
            exportCases(records, account, reader);
            return true;
        });
    }

    private static void exportCases(Records records, AccountId account, Consumer<IntakeRecord> reader) {
        ImmutableListMultimap.Builder<CaseId, PersonalData.Piece> words = ImmutableListMultimap.builder();
        records.personalData().each(account, piece -> words.put(piece.owner(), piece));
        ImmutableListMultimap<CaseId, PersonalData.Piece> byCase = words.build();
        records.cases().each(account, Selection.ALL, matter -> reader.accept(record(records, matter, byCase)));
    }

    private static CaseRecord record(
            Records records, Case matter, ImmutableListMultimap<CaseId, PersonalData.Piece> words) {
        return new CaseRecord(
                matter.id(),
                matter.log().stream().map(EventText::of).toList(),
                words.get(matter.id()),
                records.personalData().isPurged(matter.account(), matter.id()));
    }
}
