package org.recourse.application.intake;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.recording.Outcome;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.domain.account.AccountId;

/**
 * Keeps defects apart from the desk as long as nothing else is told of their orders or under their names. Whatever is told then finds them on
 * the desk.
 */
final class LoneIntake implements Taking {
    private final LoneDefects lone;
    private final Records records;
    private final AccountId account;
    private final Instant now;
    private final String source;
    private final Map<String, Intake> intakes = new HashMap<>();
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    LoneIntake(LoneDefects lone, Records records, AccountId account, Instant now, String source) {
        this.lone = lone;
        this.records = records;
        this.account = account;
        this.now = now;
        this.source = source;
    }

    @Override
    public Outcome take(IntakeRecord said) {
        Optional<LoneDefect> defect = LoneDefect.of(said, source);
        if (defect.filter(this::isAlone).isPresent()) {
            keep(defect.get());
            return Taken.FRESH;
        }
        callInFor(said instanceof MailedRecord mailed ? mailed.record() : said);
        return intake(source).take(said);
    }

    private void callInFor(IntakeRecord said) {
        LoneDefect.of(said, source)
                .flatMap(LoneDefect::name)
                .flatMap(lone::find)
                .ifPresent(this::callIn);
        if (Bearing.isKnown(said)) {
            Bearing.order(said).flatMap(lone::find).ifPresent(this::callIn);
        } else {
            lone.all().forEach(this::callIn);
            lone.end();
        }
    }

    private boolean isAlone(LoneDefect defect) {
        return lone.areAnyMore()
                && lone.find(defect.order()).isEmpty()
                && defect.name().filter(this::isKnown).isEmpty()
                && records.cases().ofOrder(account, defect.order()).isEmpty()
                && !isChanged(defect);
    }

    private boolean isKnown(LoneDefect.Name name) {
        return lone.find(name).isPresent()
                || !records.cases()
                        .called(account, name.kind(), name.reference())
                        .isEmpty();
    }

    private boolean isChanged(LoneDefect defect) {
        return defect.told() instanceof FeedbackRecord feedback
                && !records.feedbackChanges()
                        .of(account, feedback.order(), feedback.date())
                        .isEmpty();
    }

    private void keep(LoneDefect defect) {
        lone.keep(defect);
        undoing.push(() -> lone.release(defect));
    }

    /** Makes a lone defect a case: nothing is known that it could contradict. */
    void callIn(LoneDefect defect) {
        lone.release(defect);
        undoing.push(() -> lone.keep(defect));
        intake(defect.source()).take(defect.told());
    }

    private Intake intake(String kind) {
        return intakes.computeIfAbsent(kind, from -> new Intake(records, account, now, from));
    }

    @Override
    public void undo() {
        undoing.forEach(Runnable::run);
        undoing.clear();
    }
}
