package org.recourse.reliability;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One or two programs that are killed while they work on a desk, and what a fresh one finds there. */
final class KillTrial {
    /** How many actions are done between imports and a purge, and how many more there would be. */
    private static final int ACTIONS = 8;

    private static final int MORE = 80;
    private static final int FRESH = 1000;

    /** All that may be in a desk's directory once no program uses it; the last is what a desk was before it was brought up to date. */
    private static final String FILES = "desk\\.(db|seal|queue)|desk-schema-\\d+\\.db";

    /** What the programs find at first. */
    private enum Beginning {
        NOTHING,
        OLDER_DESK,
        DESK
    }

    private final Ground ground;
    private final Path home;
    private final Recourse recourse;
    private final Random random;

    KillTrial(Ground ground, Path home, Random random) {
        this.ground = ground;
        this.home = home;
        this.recourse = Recourse.on(ground.home(), home.resolve("desk"));
        this.random = random;
    }

    /** Lets the work be done without a kill, and returns how many milliseconds that took. */
    long rehearse() throws IOException, InterruptedException {
        begin(Beginning.DESK);
        return first(true, true, 0).live();
    }

    /**
     * Makes the trial.
     *
     * @param usual how long the work takes that nobody interrupts, in milliseconds
     * @return what is wrong then
     */
    List<String> run(long usual) throws IOException, InterruptedException, ExecutionException {
        Beginning beginning = List.of(Beginning.NOTHING, Beginning.OLDER_DESK, Beginning.DESK, Beginning.DESK)
                .get(random.nextInt(4));
        begin(beginning);
        boolean used = beginning == Beginning.DESK;
        boolean alone = random.nextInt(4) != 0;
        List<Victim> victims = new ArrayList<>(List.of(first(used, alone, MORE)));
        if (!alone) {
            victims.add(second(used));
        }
        kill(victims, usual);
        return flaws(victims);
    }

    private void begin(Beginning beginning) throws IOException {
        switch (beginning) {
            case NOTHING -> {}
            case OLDER_DESK -> olderDesk().unpack(recourse.desk());
            case DESK -> copy(ground.home().resolve("desk"), Files.createDirectories(recourse.desk()));
        }
    }

    private ReleasedDesk olderDesk() throws IOException {
        List<ReleasedDesk> released = ReleasedDesk.all();
        return released.get(random.nextInt(released.size()));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Victim first(boolean used, boolean alone, int more) {
        List<Work> works = new ArrayList<>(ground.imports());
        if (used) {
            works.add(new Purge(Set.of(Ground.PLANTED), alone));
        }
        Collections.shuffle(works, random);
        List<Work> mixed = actions(used, 0, 0, ACTIONS);
        for (Work work : works) {
            mixed.add(random.nextInt(mixed.size() + 1), work);
        }
        mixed.addAll(actions(used, 0, ACTIONS, ACTIONS + more));
        return new Victim(recourse, mixed, home.resolve("first"), random);
    }

    private Victim second(boolean used) {
        List<Work> works = actions(used, 1, FRESH / 2, FRESH / 2 + MORE);
        return new Victim(recourse, works, home.resolve("second"), new Random(random.nextLong()));
    }

    private List<Work> actions(boolean used, int program, int from, int to) {
        String own = ground.notices().get(program);
        List<String> shared = ground.notices().subList(2, ground.notices().size());
        return IntStream.range(from, to)
                .<Work>mapToObj(number -> used ? Action.of(random, shared, own, number) : Action.open(number))
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static void kill(List<Victim> victims, long usual) throws InterruptedException, ExecutionException {
        List<CompletableFuture<Void>> dying = victims.stream()
                .map(victim -> CompletableFuture.runAsync(() -> die(victim, usual), task -> new Thread(task).start()))
                .toList();
        for (CompletableFuture<Void> death : dying) {
            death.get();
        }
    }

    private static void die(Victim victim, long usual) {
        try {
            victim.die(usual);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a fresh program write, check and read, and compares. */
    private List<String> flaws(List<Victim> victims) throws IOException, InterruptedException {
        age();
        Path export = home.resolve("export.jsonl");
        Action last = Action.open(FRESH);
        List<Clerk.Done> done = Clerk.work(
                recourse,
                home.resolve("fresh"),
                List.of(last.words(), List.of("verify"), List.of("export", "--out", export.toString())));
        if (done.size() < 3 || done.stream().anyMatch(each -> each.exit() != 0)) {
            return List.of("a fresh program: " + done);
        }
        Kept kept = Kept.of(Files.readString(export));
        List<String> flaws =
                new ArrayList<>(last.isIn(kept) ? List.of() : List.of("a fresh program's action is not kept"));
        for (Victim victim : victims) {
            flaws.addAll(victim.flaws(kept));
        }
        flaws.addAll(leftovers());
        if (!kept.words().contains(Ground.PLANTED)) {
            flaws.addAll(traces());
        }
        return flaws;
    }

    /** Makes what was left half made look as old as only a dead program's is. */
    private void age() throws IOException {
        for (Path file : Files.exists(recourse.desk()) ? files(recourse.desk()) : List.<Path>of()) {
            if (file.getFileName().toString().startsWith("desk-")) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS)));
            }
        }
    }

    private List<String> leftovers() throws IOException {
        return files(recourse.desk()).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.matches(FILES))
                .map(name -> "left behind: " + name)
                .toList();
    }

    private List<String> traces() throws IOException {
        List<String> traces = new ArrayList<>();
        for (Path file : files(recourse.desk())) {
            if (Bytes.indexOf(Files.readAllBytes(file), Ground.PLANTED.getBytes(StandardCharsets.UTF_8)) >= 0) {
                traces.add("purged words are still in " + file.getFileName());
            }
        }
        return traces;
    }
}
