package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Many programs that write to one desk at once. A trial is an action. */
final class WritersTest {
    private static final int FEW = 60;
    private static final int MOST_PROCESSES = 16;
    private static final int FEWEST_ACTIONS = 20;
    private static final int SHARED_NOTICES = 4;
    private static final long PATIENCE_MINUTES = 30;

    @TempDir
    private Path home;

    @Test
    void every_action_of_many_processes_is_kept_once_and_nobody_is_turned_away() throws Exception {
        try (Trials trials = Trials.of("writers", FEW)) {
            Recourse recourse = Recourse.on(home, home.resolve("desk"));
            int processes = Math.max(1, Math.min(MOST_PROCESSES, trials.count() / FEWEST_ACTIONS));
            List<String> notices = open(recourse, SHARED_NOTICES + processes);
            List<Action> actions = IntStream.range(0, processes)
                    .mapToObj(process -> actions(trials, process, processes, notices))
                    .flatMap(List::stream)
                    .toList();
            List<Clerk.Done> done = work(recourse, actions, processes);
            Kept kept = Kept.of(recourse.run("export").out());
            for (int trial = 0; trial < trials.count(); trial++) {
                judge(trials, trial, actions.get(trial), done.get(trial), kept);
            }
            assertEquals(eventsOf(actions) + 2 * notices.size(), kept.events().size(), "events in all");
            Recourse.Ended verified = recourse.run("verify");
            assertEquals(0, verified.exit(), verified.out());
        }
    }

    private static void judge(Trials trials, int trial, Action action, Clerk.Done done, Kept kept) {
        if (done.exit() == 0 && done.err().isEmpty() && action.isIn(kept)) {
            trials.passed();
        } else {
            trials.failed(trial, "%s: %s".formatted(action, done));
        }
    }

    private static int eventsOf(List<Action> actions) {
        return actions.stream().mapToInt(action -> action.events().size()).sum();
    }

    private List<String> open(Recourse recourse, int count) throws Exception {
        List<Action> openings =
                IntStream.rangeClosed(1, count).mapToObj(i -> Action.open(-i)).toList();
        Clerk.work(recourse, home.resolve("opening"), commands(openings));
        return recourse.run("case", "list", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /** One process's share of the actions. */
    private static List<Action> actions(Trials trials, int process, int processes, List<String> notices) {
        Random random = trials.random(process);
        return IntStream.range(trials.count() * process / processes, trials.count() * (process + 1) / processes)
                .mapToObj(number -> Action.of(
                        random, notices.subList(0, SHARED_NOTICES), notices.get(SHARED_NOTICES + process), number))
                .toList();
    }

    /** Divides the actions among processes that all work at once, and returns how they ended in the actions' order. */
    private List<Clerk.Done> work(Recourse recourse, List<Action> actions, int processes) throws Exception {
        List<Process> working = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            working.add(start(
                    recourse,
                    i,
                    actions.subList(actions.size() * i / processes, actions.size() * (i + 1) / processes)));
        }
        List<Clerk.Done> done = new ArrayList<>();
        long longest = 0;
        for (int i = 0; i < processes; i++) {
            assertTrue(working.get(i).waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "it ends");
            List<Clerk.Done> share = Clerk.done(home.resolve("process-" + i));
            done.addAll(share);
            longest = Math.max(longest, longestOnceStarted(share));
        }
        System.out.printf("writers: %d processes, the longest action took %d ms%n", processes, longest);
        return done;
    }

    /** A process's first action takes the time of its start too. */
    private static long longestOnceStarted(List<Clerk.Done> done) {
        return done.stream().skip(1).mapToLong(Clerk.Done::millis).max().orElse(0);
    }

    private Process start(Recourse recourse, int process, List<Action> actions) throws IOException {
        return Clerk.of(recourse, home.resolve("process-" + process), commands(actions))
                .start();
    }

    private static List<List<String>> commands(List<Action> actions) {
        return actions.stream().map(Action::words).toList();
    }
}
