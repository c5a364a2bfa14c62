package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Commands that write meet a disk with any number of pages left, from one to more than enough. */
final class DiskFullTest {
    private static final int FEW = 3;
    private static final int AT_ONCE = 2;
    private static final int KIB = 16 * 1024;
    private static final int MOST_PAGES = 200;

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_loses_nothing_and_is_told() throws Exception {
        if (Tool.isMissing("disk-full", "unshare", "nsenter", "mount") || Tool.isNotRoot("disk-full")) {
            return;
        }
        try (Trials trials = Trials.of("disk-full", FEW);
                Pool<CrampedStage> stages = Pool.of(AT_ONCE, this::stage)) {
            List<Rehearsal> rehearsals = new ArrayList<>();
            for (Errand errand : Errand.drawn(Errand.THAT_WRITE, trials.count(), trials.random(0))) {
                rehearsals.add(Rehearsal.of(errand, folder));
            }
            SeveralAtOnce.run(
                    trials,
                    AT_ONCE,
                    trial -> stages.lend(stage -> complaint(pages(trial, trials.count()), rehearsals, stage)));
        }
    }

    private CrampedStage stage(int number) throws IOException {
        Path place = Files.createDirectory(folder.resolve("disk-" + number));
        return new CrampedStage(SmallDisk.on(place, KIB), folder.resolve("errors-" + number));
    }

    private static int pages(int trial, int trials) {
        return trials == 1 ? 1 : 1 + (int) ((long) trial * (MOST_PAGES - 1) / (trials - 1));
    }

    private Optional<String> complaint(int pages, List<Rehearsal> rehearsals, CrampedStage stage) throws Exception {
        for (Rehearsal rehearsal : rehearsals) {
            Optional<String> complaint = complaint(pages, rehearsal, stage);
            if (complaint.isPresent()) {
                return complaint.map(what -> "%s with %d pages: %s".formatted(rehearsal.errand(), pages, what));
            }
        }
        return Optional.empty();
    }

    /** The scene is looked at where there is space. */
    private Optional<String> complaint(int pages, Rehearsal rehearsal, CrampedStage stage) throws Exception {
        SmallDisk disk = stage.disk();
        Scene scene = rehearsal.prepared().copiedTo(disk.root().resolve("scene"));
        Scene after = new Scene(folder.resolve("%s-with-%d".formatted(rehearsal.errand(), pages)));
        disk.fillUpTo(pages);
        Recourse.Ended ended = stage.run(rehearsal.errand());
        disk.free();
        scene.copiedTo(after.root());
        scene.delete();
        Optional<String> complaint = falseClaim(rehearsal, after, ended)
                .or(() -> tooFew(pages, ended))
                .or(() -> new Aftermath(rehearsal, List.of(), after, stage.scene(), ended).complaint())
                .or(() -> again(rehearsal, after));
        after.delete();
        return complaint;
    }

    private static Optional<String> tooFew(int pages, Recourse.Ended ended) {
        return pages == MOST_PAGES && ended.exit() != 0
                ? Optional.of("that is not enough: " + ended)
                : Optional.empty();
    }

    /** A purge that says that it is done has left no word in any file. */
    private static Optional<String> falseClaim(Rehearsal rehearsal, Scene scene, Recourse.Ended ended) {
        boolean claims = rehearsal.errand() == Errand.PURGE && ended.exit() == 0;
        return claims && scene.deskHolds(Scene.BUYER)
                ? Optional.of("purged, but the words are still there")
                : Optional.empty();
    }

    /** With space again, the command does what it could not do before. */
    private static Optional<String> again(Rehearsal rehearsal, Scene scene) {
        if (State.of(scene).equals(rehearsal.after())) {
            return Optional.empty();
        }
        Recourse.Ended again = Inside.on(scene.desk()).run(rehearsal.errand().words(scene));
        boolean right = again.exit() == 0 && State.of(scene).equals(rehearsal.after());
        return right ? Optional.empty() : Optional.of("not with space either: " + again);
    }
}
