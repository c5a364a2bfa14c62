package org.recourse.benchmarks.act;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.recourse.benchmarks.act.Guards.Facts;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTransition;
import org.recourse.domain.claim.ClaimTrigger;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/**
 * squirrel-foundation with the same states, triggers and guards: a machine for each claim from one builder. It keeps the present state and the
 * one before, and nothing else of what happened.
 */
final class SquirrelTeller implements Teller<SquirrelTeller.Machine> {
    private final StateMachineBuilder<Machine, ClaimState, ClaimTrigger, Facts> builder =
            StateMachineBuilderFactory.create(Machine.class, ClaimState.class, ClaimTrigger.class, Facts.class);
    private final Telling telling = new Telling();
    private final List<ClaimTrigger> triggers;
    private final List<Instant> times;

    SquirrelTeller(Story story) {
        triggers = story.triggers();
        times = IntStream.range(0, triggers.size()).mapToObj(Story::at).toList();
        List.of(ClaimTransition.values()).forEach(this::addRow);
    }

    /** Squirrel makes it by reflection. */
    public static final class Machine extends AbstractStateMachine<Machine, ClaimState, ClaimTrigger, Facts> {}

    private static final class Asking extends AnonymousCondition<Facts> {
        private final Predicate<Facts> guard;

        Asking(Predicate<Facts> guard) {
            this.guard = guard;
        }

        @Override
        public boolean isSatisfied(Facts facts) {
            return guard.test(facts);
        }
    }

    private void addRow(ClaimTransition row) {
        row.to()
                .map(ClaimState.class::cast)
                .ifPresent(to -> addRow(row, (ClaimState) row.from(), (ClaimTrigger) row.on(), to));
    }

    private void addRow(ClaimTransition row, ClaimState from, ClaimTrigger on, ClaimState to) {
        if (Guards.isGuarded(row)) {
            builder.externalTransition().from(from).to(to).on(on).when(new Asking(Guards.of(row)));
        } else {
            builder.externalTransition().from(from).to(to).on(on);
        }
    }

    @Override
    public Machine tell() {
        Machine machine = builder.newStateMachine(ClaimState.FILED);
        telling.begin();
        for (int i = 0; i < triggers.size(); i++) {
            telling.next(triggers.get(i), times.get(i));
            machine.fire(triggers.get(i), telling);
        }
        return machine;
    }

    @Override
    public ClaimState end(Machine told) {
        return told.getCurrentState();
    }
}
