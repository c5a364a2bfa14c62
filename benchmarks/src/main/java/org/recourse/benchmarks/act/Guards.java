package org.recourse.benchmarks.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.recourse.domain.claim.ClaimTransition;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/**
 * The guards of a claim's lifecycle as one would write them by hand, for the peers: by row, what it asks. Spans are looked up once, not by date
 * and marketplace each time, and a refund is known to be in the claim's currency.
 */
final class Guards {
    private static final Duration TO_ANSWER = span(PolicyId.CLAIM_ANSWER);
    private static final Duration TO_APPEAL = span(PolicyId.CLAIM_APPEAL);

    private static final Map<ClaimTransition, Predicate<Facts>> BY_ROW = Map.of(
            ClaimTransition.REFUND_EARLY, Guards::isInFull,
            ClaimTransition.REFUND, Guards::isInFull,
            ClaimTransition.REFUND_LATER, Guards::isInFull,
            ClaimTransition.SILENCE, facts -> !isWithin(TO_ANSWER, facts),
            ClaimTransition.APPEAL, facts -> isWithin(TO_APPEAL, facts) && facts.hasEvidence());

    private Guards() {}

    /** What a guard asks about. */
    interface Facts {
        /** When it happens. */
        Instant at();

        /** When the present state began. */
        Instant since();

        /** What the buyer gets, or empty if that is not said. */
        Optional<Money> refund();

        /** The money at stake. */
        Money amount();

        boolean hasEvidence();
    }

    static boolean isGuarded(ClaimTransition row) {
        return BY_ROW.containsKey(row);
    }

    static Predicate<Facts> of(ClaimTransition row) {
        return BY_ROW.getOrDefault(row, Guards::always);
    }

    private static boolean always(Facts facts) {
        return true;
    }

    private static Duration span(PolicyId policy) {
        Instant end = Policies.standard()
                .entry(policy, Optional.empty(), Story.START)
                .span()
                .after(Story.START);
        return Duration.between(Story.START, end);
    }

    private static boolean isWithin(Duration span, Facts facts) {
        return !facts.at().isAfter(facts.since().plus(span));
    }

    private static boolean isInFull(Facts facts) {
        return facts.refund().isEmpty() || facts.refund().get().covers(facts.amount());
    }
}
