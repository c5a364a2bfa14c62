package org.recourse.application.casework;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.desk.Records;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.Worth;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Payments;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Findings;
import org.recourse.domain.playbook.Matter;
import org.recourse.domain.playbook.Playbook;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.policy.Policies;

/** A case looked at together with all that is known around it, at one time of asking. */
final class Study {
    private final Case matter;
    private final Optional<Order> order;
    private final List<Case> linked;
    private final List<Refund> refunds;
    private final Circumstances circumstances;
    private final Instant now;
    private final Rates rates;

    Study(Records records, Policies policies, Case matter, Instant now, Rates rates) {
        Surroundings around = new Surroundings(records, policies);
        this.matter = matter;
        this.now = now;
        this.rates = rates;
        this.order = around.order(matter);
        this.linked = around.linked(matter);
        this.refunds = around.refunds(matter);
        this.circumstances = around.of(matter, order);
    }

    Case matter() {
        return matter;
    }

    Optional<Order> order() {
        return order;
    }

    List<Case> linked() {
        return linked;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** The deadline to show first: that of the state's clock, else the earliest of the other duties. */
    Optional<Deadline> deadline() {
        return matter.deadline(circumstances)
                .or(() -> matter.deadlines(circumstances).stream().min(comparing(Deadline::due)));
    }

    /** The end of the window in which something may still be done, if that is not over. */
    Optional<Deadline> openWindow() {
        return matter.window(circumstances).filter(window -> !window.isOverdue(now));
    }

    Optional<Recommendation> advice(Map<Fact, Boolean> told) {
        return Playbook.standard().advise(told(told));
    }

    /** What is known of every fact. */
    Findings findings(Map<Fact, Boolean> told) {
        return Findings.of(told(told));
    }

    private Matter told(Map<Fact, Boolean> told) {
        Matter known = Matter.of(matter, circumstances, now).beside(linked).refunded(refunds);
        Matter whole = order.map(known::with).orElse(known);
        for (Map.Entry<Fact, Boolean> answer : told.entrySet()) {
            whole = whole.told(answer.getKey(), answer.getValue());
        }
        return whole;
    }

    Worth worth() {
        Measurement odr = rates.defects(order.flatMap(Order::marketplace));
        return Worth.of(matter, order, linked, odr, circumstances.policies());
    }

    /** All that went back, or may go back, to the buyer of the order (CBK-6). */
    Payments payments() {
        List<Case> all = Stream.concat(Stream.of(matter), linked.stream()).toList();
        return Payments.of(order.flatMap(Order::sale).flatMap(Sale::total), refunds, all);
    }
}
