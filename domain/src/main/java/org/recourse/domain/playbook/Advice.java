package org.recourse.domain.playbook;

import java.util.Optional;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.rule.RuleId;

/**
 * What a row advises, and what that does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action what to do
 * @param trigger the trigger of the case's lifecycle that records it when it is done, or empty if nothing moves
 * @param cost who bears the cost
 * @param clock what it does to the deadline
 * @param odr what it does to the Order Defect Rate
 * @param rule the rule that advises it
 * @param reason why, as a sentence
 */
public record Advice(
        Action action,
        Optional<Trigger> trigger,
        CostBearer cost,
        ClockEffect clock,
        OdrEffect odr,
        RuleId rule,
        String reason) {}
