package org.recourse.amazon.returns;

import static java.util.Locale.ROOT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.money.Money;
import org.recourse.domain.returns.ReturnState;

/**
 * The states that a report shows a return to have reached (RET-2, RET-7). A state whose time the report does not tell gets the latest time
 * that it does tell of what came before.
 */
final class Stages {
    private final List<Stage> stages = new ArrayList<>();
    private final String status;
    private Instant latest;

    Stages(Instant requestedAt, String status) {
        this.latest = requestedAt;
        this.status = status.toLowerCase(ROOT);
        authorise();
    }

    private void authorise() {
        boolean pending = status.contains("pending");
        if (!pending && (status.contains("approv") || status.contains("authori"))) {
            add(ReturnState.AUTHORISED, null);
        }
    }

    Stages received(@Nullable Instant at) {
        if (at != null) {
            reach(at);
            add(ReturnState.RECEIVED, null);
        }
        return this;
    }

    /** A refund of less than the order, while the goods stay with the buyer, is partial; else it settles the return (RET-3, RET-5). */
    Stages refunded(@Nullable Money amount, @Nullable Money ordered) {
        if (amount != null && amount.minorUnits() > 0) {
            boolean whole = has(ReturnState.RECEIVED) || ordered == null || amount.covers(ordered);
            add(whole ? ReturnState.REFUNDED : ReturnState.PARTIALLY_REFUNDED, amount);
        }
        return this;
    }

    Stages safeT(boolean filed, @Nullable Instant at, String outcome, @Nullable Money reimbursed) {
        if (filed) {
            Optional.ofNullable(at).ifPresent(this::reach);
            add(ReturnState.SAFE_T_FILED, null);
            decided(outcome.toLowerCase(ROOT), reimbursed).ifPresent(state -> add(state, reimbursed));
        }
        return this;
    }

    private static Optional<ReturnState> decided(String outcome, @Nullable Money reimbursed) {
        boolean paid = reimbursed != null && reimbursed.minorUnits() > 0;
        if (paid || outcome.contains("grant") || outcome.contains("approv") || outcome.contains("reimburs")) {
            return Optional.of(ReturnState.REIMBURSED);
        }
        return isRefusal(outcome) ? Optional.of(ReturnState.SAFE_T_DENIED) : Optional.empty();
    }

    private static boolean isRefusal(String words) {
        return words.contains("denied") || words.contains("declin") || words.contains("reject");
    }

    /** Says how a return ended that no payment settled. */
    List<Stage> ended(String resolution) {
        boolean ended = status.contains("clos") || status.contains("complet") || status.contains("cancel");
        if (isRefusal(status)) {
            add(ReturnState.REJECTED, null);
        } else if (ended && !isSettled()) {
            add(isReplacement(resolution) ? ReturnState.REPLACED : ReturnState.CLOSED, null);
        }
        return stages;
    }

    private boolean isReplacement(String resolution) {
        String words = resolution.toLowerCase(ROOT);
        return !status.contains("cancel") && (words.contains("replace") || words.contains("exchange"));
    }

    private boolean isSettled() {
        return has(ReturnState.REFUNDED) || has(ReturnState.PARTIALLY_REFUNDED) || has(ReturnState.SAFE_T_FILED);
    }

    private boolean has(ReturnState state) {
        return stages.stream().anyMatch(stage -> stage.state() == state);
    }

    private void reach(Instant at) {
        latest = at.isAfter(latest) ? at : latest;
    }

    private void add(ReturnState state, @Nullable Money amount) {
        stages.add(new Stage(state, latest, amount));
    }
}
