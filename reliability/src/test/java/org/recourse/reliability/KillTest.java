package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** {@code kill -9} at any moment of writing, importing, purging and making a desk. */
final class KillTest {
    private static final int FEW = 4;
    private static final int AT_ONCE = 2;

    @TempDir
    private Path home;

    @Test
    void a_killed_program_loses_nothing_acknowledged_and_leaves_nothing_half_done() throws Exception {
        try (Trials trials = Trials.of("kill", FEW)) {
            Ground ground = Ground.prepare(Files.createDirectories(home.resolve("ground")));
            long usual = trial(ground, "rehearsal", trials, 0).rehearse();
            ExecutorService atOnce = Executors.newFixedThreadPool(AT_ONCE);
            for (int i = 0; i < trials.count(); i++) {
                int number = i;
                KillTrial trial = trial(ground, "trial-" + number, trials, number);
                atOnce.execute(() -> make(trials, number, trial, usual));
            }
            atOnce.shutdown();
            atOnce.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    private KillTrial trial(Ground ground, String name, Trials trials, int number) throws IOException {
        return new KillTrial(ground, Files.createDirectory(home.resolve(name)), trials.random(number));
    }

    private static void make(Trials trials, int number, KillTrial trial, long usual) {
        try {
            List<String> flaws = trial.run(usual);
            if (flaws.isEmpty()) {
                trials.passed();
            } else {
                trials.failed(number, flaws.toString());
            }
        } catch (IOException | InterruptedException | ExecutionException | RuntimeException e) {
            trials.failed(number, e.toString());
        }
    }
}
