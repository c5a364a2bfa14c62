package org.recourse.extension.durability;

import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills programs at random points: while they start and open their desk, between and within transactions, or as they close it. */
record Killing(Random random) {
    private static final int MOST_LINES = 12;
    private static final int START_MICROS = 400_000;
    private static final int STEP_MICROS = 6_000;

    /** Kills a program and returns the highest number that it has said. */
    int kill(Forked program) throws IOException {
        int lines = random.nextInt(MOST_LINES);
        int said = 0;
        for (int i = 0; i <= lines; i++) {
            said = Math.max(said, number(Objects.requireNonNullElse(program.line(), "")));
        }
        pause(lines == 0 ? START_MICROS : STEP_MICROS);
        program.kill();
        return program.rest().stream().mapToInt(Killing::number).reduce(said, Math::max);
    }

    private void pause(int micros) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(micros)));
    }

    /** The last line may have been cut off by the kill. */
    private static int number(String line) {
        return line.isEmpty() ? 0 : Integer.parseInt(line);
    }
}
