package org.recourse.benchmarks.act;

import java.time.Instant;
import java.util.Optional;
import org.recourse.benchmarks.act.Guards.Facts;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.money.Money;

/** Where in a story a state machine is that keeps nothing but its state: what its guards ask about. Mutable, as the machines are. */
final class Telling implements Facts {
    private static final Optional<Money> FULL_REFUND = Optional.of(Story.AMOUNT);

    private Instant since = Story.START;
    private Instant at = Story.START;
    private Optional<Money> refund = Optional.empty();

    void begin() {
        at = Story.START;
    }

    void next(ClaimTrigger trigger, Instant now) {
        since = at;
        at = now;
        refund = trigger == ClaimTrigger.SELLER_REFUNDED ? FULL_REFUND : Optional.empty();
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Instant since() {
        return since;
    }

    @Override
    public Optional<Money> refund() {
        return refund;
    }

    @Override
    public Money amount() {
        return Story.AMOUNT;
    }

    @Override
    public boolean hasEvidence() {
        return true;
    }
}
