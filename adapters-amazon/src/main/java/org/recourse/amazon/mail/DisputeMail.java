package org.recourse.amazon.mail;

import static org.recourse.amazon.mail.Topic.CHARGEBACK_LOST;
import static org.recourse.amazon.mail.Topic.CHARGEBACK_WON;
import static org.recourse.amazon.mail.Topic.CLAIM_AMAZON_PAYS;
import static org.recourse.amazon.mail.Topic.CLAIM_DENIED;
import static org.recourse.amazon.mail.Topic.CLAIM_GRANTED;
import static org.recourse.amazon.mail.Topic.CLAIM_WITHDRAWN;
import static org.recourse.amazon.mail.Topic.NO_ACTION;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.order.OrderId;

/**
 * What a mail about a claim or a chargeback says.
 *
 * @param at when it was sent
 * @param facts what its words tell
 */
record DisputeMail(Instant at, MailFacts facts) {
    private static final Map<Topic, Reason> CLAIM_REASONS = Maps.immutableEnumMap(Map.of(
            Topic.REASON_NOT_RECEIVED, ClaimReason.NOT_RECEIVED,
            Topic.REASON_NOT_AS_DESCRIBED, ClaimReason.NOT_AS_DESCRIBED,
            Topic.REASON_REFUND_NOT_RECEIVED, ClaimReason.REFUND_NOT_RECEIVED,
            Topic.REASON_RETURN_REFUSED, ClaimReason.RETURN_REFUSED));
    private static final Map<Topic, Reason> CHARGEBACK_REASONS = Maps.immutableEnumMap(Map.of(
            Topic.REASON_FRAUD, ChargebackReason.FRAUD,
            Topic.REASON_NOT_RECEIVED, ChargebackReason.NOT_RECEIVED,
            Topic.REASON_NOT_AS_DESCRIBED, ChargebackReason.NOT_AS_DESCRIBED,
            Topic.REASON_REFUND_NOT_PROCESSED, ChargebackReason.REFUND_NOT_PROCESSED,
            Topic.REASON_DUPLICATE, ChargebackReason.DUPLICATE));
    private static final Map<Topic, CaseState> CLAIM_OUTCOMES = Maps.immutableEnumMap(Map.of(
            CLAIM_GRANTED, ClaimState.GRANTED,
            CLAIM_DENIED, ClaimState.DENIED,
            CLAIM_WITHDRAWN, ClaimState.WITHDRAWN,
            CLAIM_AMAZON_PAYS, ClaimState.GRANTED));
    private static final Map<Topic, CaseState> CHARGEBACK_OUTCOMES =
            Maps.immutableEnumMap(Map.of(CHARGEBACK_WON, ChargebackState.WON, CHARGEBACK_LOST, ChargebackState.LOST));

    /** A claim of which nothing is asked now has been filed, whatever time the mail names beside. */
    IntakeRecord claim(OrderId order) {
        boolean isAsked = !facts.tells(NO_ACTION);
        Instant respondBy = isAsked ? facts.deadline(at).orElse(null) : null;
        return new ClaimRecord(
                null,
                order,
                at,
                reason(CLAIM_REASONS),
                facts.amount().orElse(null),
                isAsked ? ClaimState.AWAITING_SELLER : ClaimState.FILED,
                respondBy,
                null,
                null,
                null);
    }

    IntakeRecord chargeback(OrderId order) {
        return new ChargebackRecord(
                null,
                order,
                at,
                reason(CHARGEBACK_REASONS),
                facts.amount().orElse(null),
                ChargebackState.NOTIFIED,
                facts.deadline(at).orElse(null),
                null);
    }

    private @Nullable Reason reason(Map<Topic, Reason> reasons) {
        return facts.only(reasons.keySet()).map(reasons::get).orElse(null);
    }

    /** Tells how a claim was decided, of whichever order; empty if the outcome cannot be told. */
    Optional<Function<OrderId, IntakeRecord>> claimDecided() {
        return decided(CaseKind.A_TO_Z_CLAIM, CLAIM_OUTCOMES);
    }

    /** Tells how a chargeback was decided, of whichever order; empty if the outcome cannot be told. */
    Optional<Function<OrderId, IntakeRecord>> chargebackDecided() {
        return decided(CaseKind.CHARGEBACK, CHARGEBACK_OUTCOMES);
    }

    private Optional<Function<OrderId, IntakeRecord>> decided(CaseKind kind, Map<Topic, CaseState> outcomes) {
        Optional<Topic> outcome = facts.tells(CLAIM_AMAZON_PAYS, outcomes.keySet())
                ? Optional.of(CLAIM_AMAZON_PAYS)
                : facts.only(outcomes.keySet());
        Liability liability = outcome.filter(CLAIM_AMAZON_PAYS::equals).isPresent() ? Liability.AMAZON : null;
        return outcome.map(outcomes::get)
                .map(reached -> order -> new DecisionRecord(
                        kind, order, at, reached, liability, facts.amount().orElse(null)));
    }
}
