package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A program that is killed at a random moment of its work. */
final class Victim {
    private static final long RIGHT_AFTER_MILLIS = 30;

    private final Recourse recourse;
    private final List<Work> works;
    private final Path script;
    private final Random random;

    Victim(Recourse recourse, List<Work> works, Path script, Random random) {
        this.recourse = recourse;
        this.works = works;
        this.script = script;
        this.random = random;
    }

    /**
     * Lets it work until it is killed: at any moment, right after the log of writes has come into being, right after its first answer, or in
     * the midst of its work.
     *
     * @param usual how long its work takes that nobody interrupts, in milliseconds
     */
    void die(long usual) throws IOException, InterruptedException {
        Process process = Clerk.of(recourse, script, commands()).start();
        switch (random.nextInt(5)) {
            case 0 -> live(process, 2 * usual);
            case 1 -> {
                await(process, recourse.desk().resolve("desk.db-wal"));
                live(process, RIGHT_AFTER_MILLIS);
            }
            case 2 -> {
                await(process, Clerk.out(script));
                live(process, RIGHT_AFTER_MILLIS);
            }
            default -> {
                await(process, Clerk.out(script));
                live(process, usual);
            }
        }
        process.destroyForcibly().waitFor();
    }

    private void live(Process process, long longest) throws InterruptedException {
        process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
    }

    /** Lets it do all its work, and returns how long that took, in milliseconds. */
    long live() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Clerk.work(recourse, script, commands());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private List<List<String>> commands() {
        return works.stream().map(Work::words).toList();
    }

    /** Waits until a file has come into being and is not empty. */
    private static void await(Process process, Path file) throws IOException, InterruptedException {
        while (process.isAlive() && !(Files.exists(file) && file.toFile().length() > 0)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
    }

    /** What a desk should hold of this work and does not, or the other way round. */
    List<String> flaws(Kept kept) throws IOException {
        List<Clerk.Done> done = Clerk.done(script);
        List<String> flaws = new ArrayList<>();
        IntStream.range(0, done.size())
                .filter(i -> !works.get(i).isRight(done.get(i)))
                .forEach(i -> flaws.add("failed: " + done.get(i)));
        IntStream.range(0, works.size())
                .filter(i -> !isRight(works.get(i), i - done.size(), kept))
                .forEach(i -> flaws.add("%d were done, but number %d is wrong: %s"
                        .formatted(done.size(), i, works.get(i).words())));
        return flaws;
    }

    /** All or nothing is there of what was under way, and all of what was acknowledged before. */
    private static boolean isRight(Work work, int after, Kept kept) {
        return (after <= 0 && work.isIn(kept)) || (after >= 0 && work.isNotIn(kept));
    }
}
