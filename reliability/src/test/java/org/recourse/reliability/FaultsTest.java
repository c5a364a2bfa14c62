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
import org.recourse.reliability.FailingDisk.Operation;

/** Every file operation of every command that touches files fails in turn, once and from then on. */
final class FaultsTest {
    private static final int FEW = 6;
    private static final int AT_ONCE = 2;

    private record Strike(Rehearsal rehearsal, Fault fault) {}

    @TempDir
    private Path folder;

    @Test
    void every_fault_of_the_disk_leaves_the_old_state_or_the_new_one() throws Exception {
        if (Tool.isMissing("faults", "gcc")) {
            return;
        }
        FailingDisk disk = FailingDisk.compiled();
        try (Trials trials = Trials.of("faults", FEW)) {
            List<Strike> strikes = strikes(
                    disk, Errand.drawn(EnumSet.allOf(Errand.class), (trials.count() + 1) / 2, trials.random(1)));
            Collections.shuffle(strikes, trials.random(0));
            System.out.printf("faults: there are %d different ones%n", strikes.size());
            SeveralAtOnce.run(trials, AT_ONCE, trial -> complaint(trial, strikes.get(trial % strikes.size()), disk));
        }
    }

    private List<Strike> strikes(FailingDisk disk, List<Errand> errands) throws IOException, InterruptedException {
        List<Strike> strikes = new ArrayList<>();
        for (Errand errand : errands) {
            Path log = folder.resolve(errand + ".log");
            Rehearsal rehearsal = Rehearsal.of(errand, folder, scene -> disk.watching(scene, log));
            Fault.each(FailingDisk.operations(log)).forEach(fault -> strikes.add(new Strike(rehearsal, fault)));
        }
        return strikes;
    }

    private Optional<String> complaint(int trial, Strike strike, FailingDisk disk)
            throws IOException, InterruptedException {
        Errand errand = strike.rehearsal().errand();
        Scene scene = strike.rehearsal().prepared().copiedTo(folder.resolve("trial-" + trial));
        Path log = folder.resolve("trial-" + trial + ".log");
        Recourse.Ended ended = Rehearsal.recourse(errand, scene, disk.striking(scene, log, strike.fault()))
                .run(errand.words(scene));
        List<Operation> operations = FailingDisk.operations(log);
        Optional<String> complaint = new Aftermath(strike.rehearsal(), operations, scene, scene, ended).complaint();
        Files.deleteIfExists(log);
        scene.delete();
        return complaint.map(what -> "%s, %s: %s".formatted(errand, strike.fault(), what));
    }
}
