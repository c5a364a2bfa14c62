package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;
import org.recourse.reliability.FailingDisk.Fault;

/** Every file operation of every command that touches files fails in turn, once and from then on. */
final class FaultsTest {
    private static final int FEW = 6;

    /** More than there may be processors: who finds that a lock fails waits a while for it. */
    private static final int AT_ONCE = 6;

    private record Strike(Rehearsal rehearsal, Fault fault) {}

    @TempDir
    private Path folder;

    @Test
    void every_fault_of_the_disk_leaves_the_old_state_or_the_new_one() throws Exception {
        if (Tool.isMissing("faults", "gcc")) {
            return;
        }
        FailingDisk disk = FailingDisk.compiled();
        try (Trials trials = Trials.of("faults", FEW);
                Pool<Stage> stages = Pool.of(AT_ONCE, number -> stage(disk, number))) {
            List<Strike> strikes = strikes(
                    disk, Errand.drawn(EnumSet.allOf(Errand.class), (trials.count() + 1) / 2, trials.random(1)));
            Collections.shuffle(strikes, trials.random(0));
            System.out.printf("faults: there are %d different ones%n", strikes.size());
            SeveralAtOnce.run(
                    trials,
                    AT_ONCE,
                    trial -> stages.lend(stage -> complaint(stage, strikes.get(trial % strikes.size()))));
        }
    }

    private Stage stage(FailingDisk disk, int number) throws IOException {
        return new Stage(disk, Files.createDirectory(folder.resolve("stage-" + number)));
    }

    private List<Strike> strikes(FailingDisk disk, List<Errand> errands) throws IOException, InterruptedException {
        List<Strike> strikes = new ArrayList<>();
        try (Stage stage = stage(disk, AT_ONCE)) {
            for (Errand errand : errands) {
                Scene prepared = errand.layOut(folder.resolve(errand + "-prepared"));
                Stage.Run run = stage.run(errand, prepared, Fault.NONE);
                Rehearsal rehearsal = Rehearsal.of(errand, prepared, run.scene(), run.ended());
                Fault.each(run.operations()).forEach(fault -> strikes.add(new Strike(rehearsal, fault)));
            }
        }
        return strikes;
    }

    private static Optional<String> complaint(Stage stage, Strike strike) throws IOException, InterruptedException {
        Rehearsal rehearsal = strike.rehearsal();
        Stage.Run run = stage.run(rehearsal.errand(), rehearsal.prepared(), strike.fault());
        return new Aftermath(rehearsal, run.operations(), run.scene(), run.scene(), run.ended())
                .complaint()
                .map(what -> "%s, %s: %s".formatted(rehearsal.errand(), strike.fault(), what));
    }
}
