package org.recourse.domain.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Transition;

/** Invents histories, the same for the same seed: every sort of happening, many of them at the same instant. */
final class RandomEvents {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final int HOURS = 6;

    private final Random random;
    private final CaseType type;

    RandomEvents(long seed, CaseType type) {
        this.random = new Random(seed);
        this.type = type;
    }

    List<CaseEvent> history(int events) {
        List<CaseEvent> history = new ArrayList<>(List.of(event(Happening.Sort.OPENED)));
        while (history.size() < events) {
            history.add(event(one(Happening.Sort.values())));
        }
        return history;
    }

    CaseEvent event(Happening.Sort sort) {
        Instant at = START.plus(Duration.ofHours(random.nextInt(HOURS)));
        return new CaseEvent(at, at, one(Actor.values()), one("manual", "mail", "report"), what(sort));
    }

    private Happening what(Happening.Sort sort) {
        return switch (sort) {
            case OPENED -> new Happening.Opened(one(Happening.Basis.values()), particulars());
            case MATCHED -> new Happening.Matched(state(), particulars());
            case PARTED -> new Happening.Parted(START.plus(Duration.ofHours(random.nextInt(HOURS))));
            case DEADLINE_STATED -> new Happening.DeadlineStated(START.plus(Duration.ofHours(random.nextInt(100))));
            case REPORTED -> new Happening.Reported(state(), particulars());
            case TOLD -> new Happening.Told(state(), particulars());
            case CONTACTED -> new Happening.Contacted(one(ContactChannel.values()), particulars());
            case EVIDENCE_ATTACHED -> type.evidenceSlots().isEmpty() ? new Happening.Noted(particulars()) : attached();
            case NOTED -> new Happening.Noted(particulars());
            case FOUND_OUT -> new Happening.FoundOut(one("photo-seen", "in-stock"), random.nextBoolean());
            case RELEASED -> new Happening.Released();
            case HELD -> new Happening.Held(one("lawsuit 7 O 12/26", "tax audit"));
            case ACTED -> acted();
        };
    }

    private Happening attached() {
        EvidenceSlot slot = one(type.evidenceSlots());
        return new Happening.EvidenceAttached(slot, "%064x".formatted(random.nextLong()), particulars());
    }

    private Happening acted() {
        Transition<Attempt> row = one(
                type.lifecycle().rows().stream().filter(r -> r.to().isPresent()).toList());
        return new Happening.Acted(
                row.on(), (CaseState) row.from(), (CaseState) row.to().orElseThrow(), row.rule(), particulars());
    }

    private CaseState state() {
        return (CaseState) one(type.lifecycle().states());
    }

    private Particulars particulars() {
        return Particulars.NONE
                .with(Particular.REFERENCE, one("", "R-1", "R-2"))
                .with(Particular.AMOUNT, one("", "12.50 USD", "3 JPY"))
                .with(Particular.LIABILITY, one("", "SELLER", "AMAZON"))
                .with(Particular.PROMISE, one("", "2026-03-04T09:00:00Z"))
                .with(Particular.TEXT, one("", "a = b, c\nd", "caf\u00e9 \u4f60"));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
