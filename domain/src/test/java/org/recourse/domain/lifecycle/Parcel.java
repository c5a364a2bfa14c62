package org.recourse.domain.lifecycle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.rule.RuleId;

/** A small lifecycle to try the machinery on: a parcel is packed, sent and delivered. */
final class Parcel {
    static final Condition<Set<String>> PAID = new Condition<>("it is paid", "it is not paid", f -> f.contains("paid"));
    static final Condition<Set<String>> HEAVY =
            new Condition<>("it is heavy", "it is light", facts -> facts.contains("heavy"));

    static final Lifecycle<Set<String>> LIFECYCLE =
            Lifecycle.of("parcel", RuleId.of("PAR-1"), Place.class, Deed.class, Line.class, List.of(Place.SHELF));

    private Parcel() {}

    enum Place implements State {
        SHELF(Phase.SELLER_TO_ACT),
        ON_THE_ROAD(Phase.WAITING),
        DOOR(Phase.CLOSED);

        private final Phase phase;

        Place(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    enum Deed implements Trigger {
        SEND,
        CARRY,
        DRIVE,
        DROP;

        @Override
        public Actor actor() {
            return this == SEND ? Actor.SELLER : Actor.CARRIER;
        }

        @Override
        public String phrase() {
            return "somebody did " + kebab();
        }
    }

    enum Line implements Transition<Set<String>> {
        SEND(Place.SHELF, Deed.SEND, Guard.when(PAID).and(Guard.unless(HEAVY)), Place.ON_THE_ROAD),
        SEND_HEAVY(Place.SHELF, Deed.SEND, Guard.when(PAID).and(Guard.when(HEAVY)), null),
        SEND_UNPAID(Place.SHELF, Deed.SEND, Guard.unless(PAID), null),
        DROP_INSIDE(Place.SHELF, Deed.DROP, Guard.always(), null),
        CARRY(Place.ON_THE_ROAD, Deed.CARRY, Guard.when(HEAVY), Place.DOOR),
        DRIVE(Place.ON_THE_ROAD, Deed.DRIVE, Guard.always(), Place.DOOR);

        private final Row<Set<String>> row;

        Line(Place from, Deed on, Guard<Set<String>> when, @Nullable Place to) {
            this.row = new Row<>(from, on, when, to, RuleId.of("PAR-2"));
        }

        @Override
        public Row<Set<String>> row() {
            return row;
        }
    }
}
