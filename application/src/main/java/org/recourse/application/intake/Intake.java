package org.recourse.application.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.DefectRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;

/** Takes in one record at a time, within one transaction. */
final class Intake implements Taking {
    private final Recorder recorder;
    private final Map<Class<? extends IntakeRecord>, BiFunction<IntakeRecord, Recorder, Outcome>> takings =
            new HashMap<>();

    Intake(Records records, AccountId account, Instant now, String source) {
        StandingKeeper standings = new StandingKeeper(records, account);
        recorder = new Recorder(records, account, now, source, standings);
        OrderIntake orders = new OrderIntake(records, account, standings);
        FeedbackIntake feedback = new FeedbackIntake(records, account, recorder);
        CaseIntake cases = new CaseIntake(records, account, recorder);
        Correspondence correspondence = new Correspondence(records, account, recorder);
        on(OrderRecord.class, (told, by) -> orders.take(told.order()));
        on(RefundRecord.class, (told, by) -> orders.take(told.refund()));
        on(FeedbackRecord.class, (told, by) -> feedback.take(told));
        on(FeedbackChangeRecord.class, (told, by) -> feedback.take(told.change()));
        on(ClaimRecord.class, (told, by) -> by.learn(Disputes.of(told)));
        on(ChargebackRecord.class, (told, by) -> by.learn(Disputes.of(told)));
        on(DecisionRecord.class, (told, by) -> by.learn(Disputes.of(told)));
        on(DebitRecord.class, (told, by) -> debit(told, by));
        on(ReturnRecord.class, (told, by) -> new ReturnIntake(by).take(told));
        on(MessageRecord.class, (told, by) -> by.learn(Letters.of(told)));
        on(ReplyRecord.class, (told, by) -> correspondence.take(told));
        on(BounceRecord.class, (told, by) -> correspondence.take(told));
        on(NoticeRecord.class, (told, by) -> by.learn(Letters.of(told)));
        on(UnsortedRecord.class, (told, by) -> by.learn(Letters.of(told)));
        on(MailedRecord.class, (told, by) -> take(told.record(), by.attesting(told.authentication(), told.text())));
        on(
                FigureRecord.class,
                (told, by) -> records.snapshots().save(account, told.figure()) ? Taken.FRESH : Taken.KNOWN);
        on(
                DefectRecord.class,
                (told, by) -> new Contradicted(null, "a list of defects is compared by 'recourse reconcile'"));
        on(NeedlessRecord.class, (told, by) -> Taken.KNOWN);
        on(CaseRecord.class, (told, by) -> cases.take(told));
    }

    private <T extends IntakeRecord> void on(Class<T> type, BiFunction<T, Recorder, Outcome> taking) {
        takings.put(type, (said, by) -> taking.apply(type.cast(said), by));
    }

    @Override
    public Outcome take(IntakeRecord said) {
        return take(said, recorder);
    }

    private Outcome take(IntakeRecord said, Recorder by) {
        return Objects.requireNonNull(takings.get(said.getClass())).apply(said, by);
    }

    /** A claim that was decided otherwise, or refunded by the seller, stays so. */
    private static Outcome debit(DebitRecord told, Recorder by) {
        boolean isUndecided =
                by.find(Disputes.of(told, false)).filter(Case::isClosed).isEmpty();
        return by.learn(Disputes.of(told, isUndecided));
    }
}
