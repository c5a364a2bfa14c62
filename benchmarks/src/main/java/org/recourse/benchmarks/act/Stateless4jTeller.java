package org.recourse.benchmarks.act;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTransition;
import org.recourse.domain.claim.ClaimTrigger;

/**
 * stateless4j with the same states, triggers and guards: a machine for each claim over one configuration. It keeps the present state and
 * nothing of what happened.
 */
final class Stateless4jTeller implements Teller<StateMachine<ClaimState, ClaimTrigger>> {
    private final StateMachineConfig<ClaimState, ClaimTrigger> config = new StateMachineConfig<>();
    private final Telling telling = new Telling();
    private final List<ClaimTrigger> triggers;
    private final List<Instant> times;

    Stateless4jTeller(Story story) {
        triggers = story.triggers();
        times = IntStream.range(0, triggers.size()).mapToObj(Story::at).toList();
        List.of(ClaimTransition.values()).forEach(this::addRow);
    }

    private void addRow(ClaimTransition row) {
        row.to()
                .map(ClaimState.class::cast)
                .ifPresent(to -> addRow(row, (ClaimState) row.from(), (ClaimTrigger) row.on(), to));
    }

    private void addRow(ClaimTransition row, ClaimState from, ClaimTrigger on, ClaimState to) {
        if (Guards.isGuarded(row)) {
            config.configure(from).permitIf(on, to, () -> Guards.of(row).test(telling));
        } else {
            config.configure(from).permit(on, to);
        }
    }

    @Override
    public StateMachine<ClaimState, ClaimTrigger> tell() {
        StateMachine<ClaimState, ClaimTrigger> machine = new StateMachine<>(ClaimState.FILED, config);
        telling.begin();
        for (int i = 0; i < triggers.size(); i++) {
            telling.next(triggers.get(i), times.get(i));
            machine.fire(triggers.get(i));
        }
        return machine;
    }

    @Override
    public ClaimState end(StateMachine<ClaimState, ClaimTrigger> told) {
        return told.getState();
    }
}
