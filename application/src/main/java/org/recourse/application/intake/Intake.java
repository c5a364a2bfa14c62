package org.recourse.application.intake;

import java.time.Instant;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
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
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;

/** Takes in one record at a time, within one transaction. */
final class Intake {
    private final Recorder recorder;
    private final OrderIntake orders;
    private final FeedbackIntake feedback;
    private final CaseIntake cases;
    private final Correspondence correspondence;

    Intake(Records records, AccountId account, Instant now, String source) {
        StandingKeeper standings = new StandingKeeper(records, account);
        this.recorder = new Recorder(records, account, now, source, standings);
        this.orders = new OrderIntake(records, account, standings);
        this.feedback = new FeedbackIntake(records, account, recorder);
        this.cases = new CaseIntake(records, account, recorder);
        this.correspondence = new Correspondence(records, account, recorder);
    }

    Outcome take(IntakeRecord said) {
        if (said instanceof OrderRecord order) {
            return orders.take(order.order());
        }
        if (said instanceof RefundRecord refund) {
            return orders.take(refund.refund());
        }
        if (said instanceof FeedbackRecord given) {
            return feedback.take(given);
        }
        if (said instanceof FeedbackChangeRecord changed) {
            return feedback.take(changed.change());
        }
        return said instanceof MailedRecord mailed
                ? takeMail(mailed.record(), recorder.attesting(mailed.authentication()))
                : takeMatter(said, recorder);
    }

    private Outcome takeMail(IntakeRecord said, Recorder attesting) {
        if (said instanceof ReplyRecord reply) {
            return correspondence.take(reply);
        }
        if (said instanceof BounceRecord bounce) {
            return correspondence.take(bounce);
        }
        if (said instanceof DecisionRecord decision) {
            return attesting.learn(Disputes.of(decision));
        }
        if (said instanceof UnsortedRecord unsorted) {
            return attesting.learn(Letters.of(unsorted));
        }
        if (said instanceof RefundRecord refund) {
            return orders.take(refund.refund());
        }
        return said instanceof NeedlessRecord ? Taken.KNOWN : takeMatter(said, attesting);
    }

    private Outcome takeMatter(IntakeRecord said, Recorder recorder) {
        if (said instanceof ClaimRecord claim) {
            return recorder.learn(Disputes.of(claim));
        }
        if (said instanceof ChargebackRecord chargeback) {
            return recorder.learn(Disputes.of(chargeback));
        }
        if (said instanceof MessageRecord message) {
            return recorder.learn(Letters.of(message));
        }
        if (said instanceof NoticeRecord notice) {
            return recorder.learn(Letters.of(notice));
        }
        if (said instanceof ReturnRecord returned) {
            return new ReturnIntake(recorder).take(returned);
        }
        return cases.take((CaseRecord) said);
    }
}
