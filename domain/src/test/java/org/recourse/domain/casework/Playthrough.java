package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.Policies;

/** Plays a case through its life; a time is written {@code 03-02T09:00} and lies in 2026, UTC. */
public final class Playthrough {
    private static final Circumstances CIRCUMSTANCES = Circumstances.of(Policies.standard());
    private static final String DIGEST = "ab".repeat(32);

    private Case matter;

    private Playthrough(Case matter) {
        this.matter = matter;
    }

    public static Playthrough opened(CaseType type, String at, Particulars particulars) {
        CaseId id = CaseId.about(AccountId.MAIN, type.kind(), "the matter");
        Happening what = new Happening.Opened(Happening.Basis.STATED, particulars);
        CaseEvent event = new CaseEvent(time(at), time(at), Actor.BUYER, "manual", what);
        return new Playthrough(Case.of(type, id, AccountId.MAIN, List.of(event)));
    }

    public static Instant time(String text) {
        return Instant.parse("2026-" + text + ":00Z");
    }

    public static Particulars amount(String amount) {
        return Particulars.NONE.with(Particular.AMOUNT, Money.parse(amount).toString());
    }

    public Playthrough learned(String at, Particulars particulars) {
        return add(at, Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, particulars));
    }

    public Playthrough implied(String at, Particulars particulars) {
        return add(at, Actor.BUYER, new Happening.Opened(Happening.Basis.INFERRED, particulars));
    }

    public Playthrough stated(String at, String due) {
        return add(at, Actor.AMAZON, new Happening.DeadlineStated(time(due)));
    }

    public Playthrough reported(String at, String state) {
        return reported(at, state, Particulars.NONE);
    }

    public Playthrough reported(String at, String state, Particulars particulars) {
        CaseState reported = matter.type().state(state).orElseThrow();
        return add(at, Actor.AMAZON, new Happening.Reported(reported, particulars));
    }

    public Playthrough contacted(String at, ContactChannel channel) {
        return contacted(at, channel, Particulars.NONE);
    }

    public Playthrough contacted(String at, ContactChannel channel, Particulars words) {
        return add(at, Actor.SELLER, new Happening.Contacted(channel, words));
    }

    public Playthrough attached(String at, String slot) {
        EvidenceSlot filled = matter.type().evidenceSlot(slot).orElseThrow();
        return add(at, Actor.SELLER, new Happening.EvidenceAttached(filled, DIGEST, Particulars.NONE));
    }

    public Playthrough held(String at, String ground) {
        return add(at, Actor.SELLER, new Happening.Held(ground));
    }

    public Playthrough released(String at) {
        return add(at, Actor.SELLER, new Happening.Released());
    }

    public Playthrough acted(String at, String trigger) {
        return acted(at, trigger, Particulars.NONE);
    }

    public Playthrough acted(String at, String trigger, Particulars particulars) {
        Ruling.Accepted accepted = assertInstanceOf(Ruling.Accepted.class, ruling(at, trigger, particulars));
        matter = matter.with(accepted.events());
        return this;
    }

    public Refusal refused(String at, String trigger) {
        return refused(at, trigger, Particulars.NONE);
    }

    public Refusal refused(String at, String trigger, Particulars particulars) {
        return assertInstanceOf(Ruling.Refused.class, ruling(at, trigger, particulars))
                .refusal();
    }

    private Ruling ruling(String at, String trigger, Particulars particulars) {
        Trigger on = matter.type().trigger(trigger).orElseThrow();
        return matter.act(new Act(on, time(at), particulars), CIRCUMSTANCES, time(at), "manual");
    }

    public Why why(String at, String trigger) {
        return matter.why(Act.of(matter.type().trigger(trigger).orElseThrow(), time(at)), CIRCUMSTANCES);
    }

    private Playthrough add(String at, Actor actor, Happening what) {
        matter = matter.with(List.of(new CaseEvent(time(at), time(at), actor, "manual", what)));
        return this;
    }

    public Case matter() {
        return matter;
    }

    public Optional<Deadline> deadline() {
        return matter.deadline(CIRCUMSTANCES);
    }

    public List<Deadline> deadlines() {
        return matter.deadlines(CIRCUMSTANCES);
    }

    public Optional<Deadline> window() {
        return matter.window(CIRCUMSTANCES);
    }

    public Playthrough is(String state) {
        assertEquals(state, matter.state().kebab());
        return this;
    }

    public Playthrough isDue(String rule, String due) {
        Deadline deadline = deadline().orElseThrow();
        assertEquals(rule, deadline.rule().id());
        assertEquals(time(due), deadline.due());
        return this;
    }

    public Playthrough hasNoClock() {
        assertEquals(Optional.empty(), deadline());
        return this;
    }

    public Playthrough means(Liability liability, MetricImpact impact) {
        assertEquals(liability, matter.liability());
        assertEquals(impact, matter.metricImpact());
        return this;
    }
}
