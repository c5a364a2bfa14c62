package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.recourse.extension.trial.Trials;

/** One trial of a contract, in an empty directory of its own: it answers what is wrong, or throws, or all is well. */
interface Trial {
    Optional<String> run(Path directory, Random random) throws Exception;

    /** Makes all trials of a bar. */
    static void makeAll(String bar, int few, Path directory, Trial trial) throws IOException {
        try (Trials trials = Trials.of("contract, " + bar, few)) {
            for (int number = 0; number < trials.count(); number++) {
                make(trials, number, Files.createDirectory(directory.resolve("trial " + number)), trial);
            }
        }
    }

    private static void make(Trials trials, int number, Path directory, Trial trial) {
        try {
            trial.run(directory, trials.random(number))
                    .ifPresentOrElse(wrong -> trials.failed(number, wrong), trials::passed);
        } catch (Exception | LinkageError e) {
            trials.failed(number, e.toString());
        }
    }
}
