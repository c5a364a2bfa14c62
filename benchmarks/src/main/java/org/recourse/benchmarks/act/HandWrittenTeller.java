package org.recourse.benchmarks.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recourse.benchmarks.act.Guards.Facts;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTransition;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;

/**
 * What one would write by hand for claims alone: an immutable claim, the rows in an enum map of enum maps, a predicate for each guard, and a
 * linked history of the same facts that the product records. Its amounts are values, its spans constants; what is refused is refused without
 * a word, and an event that is learned of late cannot be put in its place.
 */
final class HandWrittenTeller implements Teller<HandWrittenTeller.Claim> {
    private final Map<ClaimState, Map<ClaimTrigger, List<Row>>> table = new EnumMap<>(ClaimState.class);
    private final Claim claim;
    private final List<Move> moves = new ArrayList<>();

    HandWrittenTeller(Story story, int events) {
        List.of(ClaimTransition.values()).forEach(this::addRow);
        claim = claim(events);
        story.triggers().forEach(trigger -> moves.add(new Move(trigger, Story.at(moves.size()), refund(trigger))));
    }

    private record Row(Predicate<Facts> guard, ClaimState to, String rule) {}

    private record Move(ClaimTrigger on, Instant at, Optional<Money> refund) {}

    record Event(
            Instant at,
            Instant recordedAt,
            Actor actor,
            String source,
            ClaimTrigger on,
            ClaimState from,
            ClaimState to,
            String rule,
            Optional<Money> refund) {}

    /** A history that grows at its end and shares all before. */
    record History(@Nullable History before, Event last, int size) {
        History with(Event event) {
            return new History(this, event, size + 1);
        }
    }

    record Claim(ClaimState state, Instant since, Money amount, boolean hasEvidence, History history) {}

    private record Question(Claim claim, Move move) implements Facts {
        @Override
        public Instant at() {
            return move.at();
        }

        @Override
        public Instant since() {
            return claim.since();
        }

        @Override
        public Optional<Money> refund() {
            return move.refund();
        }

        @Override
        public Money amount() {
            return claim.amount();
        }

        @Override
        public boolean hasEvidence() {
            return claim.hasEvidence();
        }
    }

    private void addRow(ClaimTransition row) {
        row.to()
                .ifPresent(to -> table.computeIfAbsent(
                                (ClaimState) row.from(), from -> new EnumMap<>(ClaimTrigger.class))
                        .computeIfAbsent((ClaimTrigger) row.on(), on -> new ArrayList<>())
                        .add(new Row(Guards.of(row), (ClaimState) to, row.rule().id())));
    }

    private static Claim claim(int events) {
        History history = new History(null, opening(), 1);
        while (history.size() < events) {
            history = history.with(opening());
        }
        return new Claim(ClaimState.FILED, Story.START, Story.AMOUNT, true, history);
    }

    private static Event opening() {
        return new Event(
                Story.START,
                Story.START,
                Actor.BUYER,
                "manual",
                ClaimTrigger.AMAZON_ASKED,
                ClaimState.FILED,
                ClaimState.FILED,
                "",
                Optional.empty());
    }

    private static Optional<Money> refund(ClaimTrigger trigger) {
        return trigger == ClaimTrigger.SELLER_REFUNDED ? Optional.of(Story.AMOUNT) : Optional.empty();
    }

    @Override
    public Claim tell() {
        Claim now = claim;
        for (Move move : moves) {
            now = after(now, move);
        }
        return now;
    }

    @Override
    public ClaimState end(Claim told) {
        return told.state();
    }

    private Claim after(Claim before, Move move) {
        Row row = row(before, move);
        Event event = new Event(
                move.at(),
                move.at(),
                move.on().actor(),
                "manual",
                move.on(),
                before.state(),
                row.to(),
                row.rule(),
                move.refund());
        return new Claim(
                row.to(),
                move.at(),
                before.amount(),
                before.hasEvidence(),
                before.history().with(event));
    }

    private Row row(Claim claim, Move move) {
        Question question = new Question(claim, move);
        for (Row row : cell(claim.state(), move.on())) {
            if (row.guard().test(question)) {
                return row;
            }
        }
        throw new IllegalStateException("refused");
    }

    private List<Row> cell(ClaimState state, ClaimTrigger on) {
        return table.getOrDefault(state, Map.of()).getOrDefault(on, List.of());
    }
}
