package org.recourse.domain.casework;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.rule.RuleId;

/**
 * A clock that ran in a case, or still runs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param deadline the deadline as it last was
 * @param endedAtOrNull when what it asked for happened, or the matter went on without it; null as long as it runs
 */
public record ClockRun(Deadline deadline, @Nullable Instant endedAtOrNull) {
    /** How a clock ended. */
    public enum Verdict {
        /** What it asked for happened in time. */
        MET,
        /** The matter went on only after the deadline. */
        MISSED,
        /** It runs, and there is time left. */
        RUNNING,
        /** It runs, and the deadline has passed. */
        OVERDUE
    }

    private record Key(RuleId rule, Instant start) {
        static Key of(Deadline deadline) {
            return new Key(deadline.rule(), deadline.start());
        }
    }

    /**
     * Lists the clocks of a case.
     *
     * @param matter the case
     * @param circumstances the policies and the marketplace
     * @return the clocks, in the order in which they started to run
     */
    public static List<ClockRun> of(Case matter, Circumstances circumstances) {
        List<CaseEvent> events = matter.history().stream().map(Entry::event).toList();
        Map<Key, ClockRun> runs = new LinkedHashMap<>();
        for (int known = firstOpening(events); known <= events.size(); known++) {
            Case then = Case.of(matter.type(), matter.id(), matter.account(), events.subList(0, known));
            Instant now = events.get(known - 1).at();
            Map<Key, Deadline> running = running(then, circumstances);
            runs.replaceAll((key, run) ->
                    run.endedAtOrNull != null || running.containsKey(key) ? run : new ClockRun(run.deadline, now));
            running.forEach((key, deadline) -> runs.put(key, new ClockRun(deadline, null)));
        }
        return ImmutableList.copyOf(runs.values());
    }

    private static int firstOpening(List<CaseEvent> events) {
        int at = 0;
        while (!(events.get(at).what() instanceof Happening.Opened)) {
            at++;
        }
        return at + 1;
    }

    private static Map<Key, Deadline> running(Case matter, Circumstances circumstances) {
        Map<Key, Deadline> running = new LinkedHashMap<>();
        matter.deadlines(circumstances).forEach(deadline -> running.putIfAbsent(Key.of(deadline), deadline));
        return running;
    }

    /**
     * Returns when it ended.
     *
     * @return the time, or empty as long as it runs
     */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAtOrNull);
    }

    /**
     * Says how it ended, or how it stands.
     *
     * @param now the time of asking
     * @return the verdict
     */
    public Verdict verdict(Instant now) {
        if (endedAtOrNull == null) {
            return deadline.isOverdue(now) ? Verdict.OVERDUE : Verdict.RUNNING;
        }
        return deadline.isOverdue(endedAtOrNull) ? Verdict.MISSED : Verdict.MET;
    }
}
