package org.recourse.application.intake;

import com.google.common.base.Strings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Reckoning;

/**
 * A claim, a chargeback or a feedback that can be refused for nothing but for what else is told of its order or under its name.
 *
 * @param told what a file says
 * @param source the kind of that file
 * @param order the order
 * @param nameOrNull what the source calls it, or null if it has no name
 */
record LoneDefect(
        IntakeRecord told,
        String source,
        OrderId order,
        @Nullable Name nameOrNull) {
    /** The order of outlines. */
    static final OrderId ANY_ORDER = OrderId.of("000-0000000-0000000");

    /** The source's own id of a matter. */
    record Name(CaseKind kind, String reference) {}

    static Optional<LoneDefect> of(IntakeRecord told, String source) {
        if (told instanceof ClaimRecord claim && areCovered(claim.filedAt(), claim.decidedAt())) {
            Name name = name(CaseKind.A_TO_Z_CLAIM, claim.claimId());
            return Optional.of(new LoneDefect(claim, source, claim.order(), name));
        } else if (told instanceof ChargebackRecord chargeback
                && areCovered(chargeback.receivedAt(), chargeback.decidedAt())) {
            Name name = name(CaseKind.CHARGEBACK, chargeback.chargebackId());
            return Optional.of(new LoneDefect(chargeback, source, chargeback.order(), name));
        } else if (told instanceof FeedbackRecord feedback
                && FeedbackIntake.isMatter(feedback)
                && Reckoning.covers(FeedbackIntake.start(feedback.date()))) {
            return Optional.of(new LoneDefect(feedback, source, feedback.order(), null));
        }
        return Optional.empty();
    }

    private static boolean areCovered(Instant opened, @Nullable Instant decided) {
        return Reckoning.covers(opened) && (decided == null || Reckoning.covers(decided));
    }

    private static @Nullable Name name(CaseKind kind, @Nullable String reference) {
        return Strings.isNullOrEmpty(reference) ? null : new Name(kind, reference);
    }

    Optional<Name> name() {
        return Optional.ofNullable(nameOrNull);
    }

    /** Returns what bears on how the order stands, as told of any order: when it was, its words, its money and its name do not. */
    IntakeRecord outline() {
        if (told instanceof ClaimRecord claim) {
            return outline(claim);
        }
        return told instanceof ChargebackRecord chargeback ? outline(chargeback) : outline((FeedbackRecord) told);
    }

    private static ClaimRecord outline(ClaimRecord claim) {
        return new ClaimRecord(
                null,
                ANY_ORDER,
                Instant.EPOCH,
                claim.reason(),
                null,
                claim.state(),
                claim.respondBy() == null ? null : Instant.EPOCH,
                null,
                claim.liability(),
                claim.metricImpact());
    }

    private static ChargebackRecord outline(ChargebackRecord chargeback) {
        return new ChargebackRecord(
                null, ANY_ORDER, Instant.EPOCH, chargeback.reason(), null, chargeback.state(), null, null);
    }

    private static FeedbackRecord outline(FeedbackRecord feedback) {
        return new FeedbackRecord(ANY_ORDER, LocalDate.EPOCH, feedback.rating(), null, null, null, null);
    }
}
