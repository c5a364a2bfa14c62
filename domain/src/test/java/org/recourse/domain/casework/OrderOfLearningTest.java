package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMultiset;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.policy.Policies;

/** Any order of the same files gives the same desk: a case does not depend on when its events were learned. */
class OrderOfLearningTest {
    private static final Circumstances CIRCUMSTANCES = Circumstances.of(Policies.standard());
    private static final int CASES = 200;
    private static final int EVENTS = 12;

    @ParameterizedTest
    @EnumSource
    void a_case_is_the_same_in_whatever_order_its_events_are_learned(CaseKind kind) {
        CaseType type = CaseTypes.of(kind);
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> events = new RandomEvents(seed, type).history(EVENTS);
            long known = seed;
            assertEquals(
                    summary(type, learned(events, 1)),
                    summary(type, learned(shuffled(events, seed), 2)),
                    () -> "seed " + known);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_grew_is_the_same_as_one_that_is_read_at_once(CaseKind kind) {
        CaseType type = CaseTypes.of(kind);
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> events = learned(new RandomEvents(seed, type).history(EVENTS), 1);
            Case matter = matter(type, events.subList(0, 1));
            for (int known = 1; known < EVENTS; known++) {
                Case before = matter;
                String summary = summary(before);
                matter = before.with(events.get(known));
                assertEquals(summary(type, events.subList(0, known + 1)), summary(matter), "seed " + seed);
                assertEquals(summary(matter), summary(before.with(events.subList(known, known + 1))), "seed " + seed);
                assertEquals(events.subList(0, known + 1), matter.log());
                assertEquals(summary, summary(before), "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void events_learned_twice_say_nothing_new(CaseKind kind) {
        CaseType type = CaseTypes.of(kind);
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> events = new RandomEvents(seed, type).history(EVENTS);
            Case matter = matter(type, events);
            long known = seed;
            assertEquals(List.of(), matter.unknown(learned(shuffled(events, seed), 3)), () -> "seed " + known);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_recorded_since_and_what_happened_at_an_instant_are_parts_of_the_log(CaseKind kind) {
        CaseType type = CaseTypes.of(kind);
        for (long seed = 0; seed < CASES; seed++) {
            List<CaseEvent> log = shuffled(new RandomEvents(seed, type).history(EVENTS), seed);
            Case matter = matter(type, log);
            for (int version = 0; version <= EVENTS; version++) {
                assertEquals(log.subList(version, EVENTS), matter.logSince(version), "seed " + seed);
            }
            for (CaseEvent event : log) {
                List<CaseEvent> same = log.stream()
                        .filter(other -> other.at().equals(event.at()))
                        .toList();
                assertEquals(ImmutableMultiset.copyOf(same), ImmutableMultiset.copyOf(matter.at(event.at())));
            }
            assertThrows(IllegalArgumentException.class, () -> matter.logSince(EVENTS + 1));
            assertThrows(IllegalArgumentException.class, () -> matter.logSince(-1));
        }
    }

    /** Acts keep their order: the desk records them as they are done. */
    private static List<CaseEvent> shuffled(List<CaseEvent> events, long seed) {
        Deque<CaseEvent> acts =
                events.stream().filter(OrderOfLearningTest::isAct).collect(Collectors.toCollection(ArrayDeque::new));
        List<CaseEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.replaceAll(event -> isAct(event) ? acts.remove() : event);
        return shuffled;
    }

    private static boolean isAct(CaseEvent event) {
        return event.what().sort() == Happening.Sort.ACTED;
    }

    /** The same events, recorded one second after the other. */
    private static List<CaseEvent> learned(List<CaseEvent> events, int day) {
        Instant start = Instant.parse("2026-04-0%dT00:00:00Z".formatted(day));
        List<CaseEvent> learned = new ArrayList<>();
        for (CaseEvent event : events) {
            Instant recordedAt = start.plusSeconds(learned.size());
            learned.add(new CaseEvent(event.at(), recordedAt, event.actor(), event.source(), event.what()));
        }
        return learned;
    }

    private static Case matter(CaseType type, List<CaseEvent> events) {
        return Case.of(type, CaseId.about(AccountId.MAIN, type.kind(), "x"), AccountId.MAIN, events);
    }

    private static String summary(CaseType type, List<CaseEvent> events) {
        return summary(matter(type, events));
    }

    private static String summary(Case matter) {
        List<Object> parts = List.of(
                matter.state(),
                matter.since(),
                matter.openedAt(),
                matter.particulars(),
                matter.liability(),
                matter.metricImpact(),
                matter.contacts(),
                matter.evidence(),
                matter.missingEvidence(),
                matter.deadlines(CIRCUMSTANCES),
                matter.history().stream()
                        .map(entry -> entry.state() + " " + entry.effective())
                        .toList());
        return parts.toString();
    }
}
