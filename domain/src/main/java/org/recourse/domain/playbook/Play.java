package org.recourse.domain.playbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.rule.RuleId;

/** The columns of a row that all tables have in common. */
record Play(Situation situation, Premises premises, Advice advice) {
    static Play of(
            Situation situation,
            Premises premises,
            Action action,
            @Nullable Trigger trigger,
            CostBearer cost,
            ClockEffect clock,
            OdrEffect odr,
            String rule,
            String reason) {
        return new Play(
                situation,
                premises,
                new Advice(action, Optional.ofNullable(trigger), cost, clock, odr, RuleId.of(rule), reason));
    }
}
