package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Whatever a command makes is for its owner's eyes only, however generous or strict the user's umask is. */
final class RightsTest {
    /** The most generous one first. */
    private static final List<String> UMASKS = List.of("000", "077");

    private static final String NOW = "2026-06-30T09:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void what_a_command_writes_is_its_owners_alone_after_every_command() throws Exception {
        try (Trials trials = Trials.of("rights", 1)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                String umask = UMASKS.get(trial % UMASKS.size());
                String complaints = complaints(umask, folder.resolve(umask));
                if (complaints.isEmpty()) {
                    trials.passed();
                } else {
                    trials.failed(trial, "umask %s: %s".formatted(umask, complaints));
                }
            }
        }
    }

    private static String complaints(String umask, Path root) throws IOException, InterruptedException {
        Scene scene = OtherDesks.backedUp(Scene.laidOut(root.resolve("scene")), "in/desk.db", "orders.csv");
        Scene old = Scene.laidOut(root.resolve("old")).withReleased("schema-1.db.gz");
        Scene damaged =
                OtherDesks.damaged(Scene.laidOut(root.resolve("damaged")).having("orders.csv"));
        Files.delete(damaged.desk().resolve("policy.txt"));
        List<Path> places = new ArrayList<>(List.of(scene.desk(), old.desk(), damaged.desk()));
        Stream.of("copy.db", "copy.jsonl", "saved", "demo")
                .map(scene.out()::resolve)
                .forEach(places::add);
        return walk(umask, scene, commands(scene, old, damaged), places);
    }

    private static List<List<String>> commands(Scene scene, Scene old, Scene damaged) {
        String copy = scene.out().resolve("copy.db").toString();
        String backup = scene.in().resolve("desk.db").toString();
        return List.of(
                List.of("case", "list", "--desk", old.desk().toString()),
                List.of("import", scene.in().resolve("orders.csv").toString()),
                List.of("import", scene.in().resolve("claims.csv").toString()),
                List.of("import", scene.in().resolve("messages.csv").toString()),
                List.of("case", "open", "--kind", "amazon-notice", "--reference", "N-1"),
                List.of("case", "act", Scene.CLAIM, "seller-responded"),
                List.of("case", "note", Scene.CLAIM, "somebody called"),
                List.of("case", "contact", Scene.CLAIM, "mail"),
                List.of("case", "attach", Scene.CLAIM, "delivery-proof", backup),
                List.of("privacy", "keep", Scene.CLAIM, "--ground", "lawsuit"),
                List.of("privacy", "release", Scene.CLAIM),
                List.of("worklist"),
                List.of("verify"),
                List.of("export", "--out", scene.out().resolve("copy.jsonl").toString()),
                List.of("backup", "--out", copy),
                List.of("backup", "--out", copy, "--replace"),
                List.of("restore", backup, "--replace"),
                List.of("restore", copy, "--replace"),
                List.of("recover", "--into", scene.out().resolve("saved").toString()),
                List.of("privacy", "purge", "--as-of", "2028-06-30"),
                List.of("demo", "--desk", scene.out().resolve("demo").toString()),
                List.of("restore", backup, "--replace", "--desk", damaged.desk().toString()));
    }

    private static String walk(String umask, Scene scene, List<List<String>> commands, List<Path> places)
            throws IOException, InterruptedException {
        Path script = scene.root().resolve("script");
        Files.write(script, commands.stream().map(RightsTest::line).toList());
        Recourse.Ended ended = Rehearsal.recourse(Errand.ACT, scene, Errand.WARM)
                .watchBy(List.of("sh", "-c", "umask %s && exec \"$@\"".formatted(umask), "sh"), script, places);
        return ended.out() + ended.err();
    }

    private static String line(List<String> words) {
        Stream<String> time = words.contains("--as-of") ? Stream.empty() : Stream.of("--as-of", NOW);
        return String.join(
                Clerk.BETWEEN_WORDS, Stream.concat(words.stream(), time).toList());
    }
}
