package org.recourse.reliability;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.recourse.extension.trial.Trials;

/** Makes the trials of a bar, several at a time. */
final class SeveralAtOnce {
    private static final int LONGEST_HOURS = 12;

    /** One trial of a bar. */
    interface Trial {
        /** Tells what is wrong, or nothing if the bar is met. */
        Optional<String> complaint(int trial) throws Exception;
    }

    private SeveralAtOnce() {}

    static void run(Trials trials, int atOnce, Trial trial) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        for (int number = 0; number < trials.count(); number++) {
            int next = number;
            threads.execute(() -> make(trials, next, trial));
        }
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_HOURS, TimeUnit.HOURS)) {
            threads.shutdownNow();
        }
    }

    /** Whatever goes wrong in a trial, even the trial itself, is a failure of the bar. */
    private static void make(Trials trials, int number, Trial trial) {
        try {
            trial.complaint(number).ifPresentOrElse(what -> trials.failed(number, what), trials::passed);
        } catch (Exception | AssertionError e) {
            trials.failed(number, e.toString());
        }
    }
}
