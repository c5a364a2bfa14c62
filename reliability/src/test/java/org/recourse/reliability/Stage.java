package org.recourse.reliability;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.reliability.FailingDisk.Fault;
import org.recourse.reliability.FailingDisk.Operation;

/**
 * A folder of a failing disk where errands are run one after the other, mostly by the same process: a new one for each would spend all its
 * time on starting. What is done but once in a process is done before the first errand, except for the errand that is about just that.
 */
final class Stage implements Closeable {
    /** After so many runs another process takes over, so that what one might leave in memory does not add up. */
    private static final int RUNS_OF_ONE = 200;

    private final FailingDisk disk;
    private final Path folder;
    private final Scene scene;
    private final Path log;
    private @Nullable Repeater repeater;
    private int runs;

    Stage(FailingDisk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.scene = new Scene(folder.resolve("scene"));
        this.log = folder.resolve("log");
    }

    /**
     * A run of an errand.
     *
     * @param scene the scene, which the next run clears away
     * @param ended how it ended
     * @param operations what it asked of the disk
     */
    record Run(Scene scene, Recourse.Ended ended, List<Operation> operations) {}

    Run run(Errand errand, Scene prepared, Fault fault) throws IOException, InterruptedException {
        Recourse.Ended ended =
                errand.isAboutStarting() ? startWith(errand, prepared, fault) : goOnWith(errand, prepared, fault);
        return new Run(scene, ended, FailingDisk.operations(log));
    }

    private Recourse.Ended startWith(Errand errand, Scene prepared, Fault fault)
            throws IOException, InterruptedException {
        layOut(prepared);
        return Rehearsal.recourse(errand, scene, disk.striking(scene, log, fault))
                .run(errand.words(scene));
    }

    private Recourse.Ended goOnWith(Errand errand, Scene prepared, Fault fault)
            throws IOException, InterruptedException {
        Repeater current = repeater;
        if (current == null || ++runs % RUNS_OF_ONE == 0) {
            current = takenOver(errand, prepared);
            repeater = current;
        }
        layOut(prepared);
        return current.run(fault, errand.words(scene));
    }

    /** A new process that has run the errand once, with no fault. */
    private Repeater takenOver(Errand errand, Scene prepared) throws IOException, InterruptedException {
        close();
        layOut(prepared);
        Recourse recourse = Rehearsal.recourse(errand, scene, disk.watching(scene, log));
        Repeater next = Repeater.start(recourse, folder.resolve("errors"));
        next.run(Fault.NONE, errand.words(scene));
        return next;
    }

    private void layOut(Scene prepared) throws IOException {
        if (Files.exists(scene.root())) {
            scene.delete();
        }
        prepared.copiedTo(scene.root());
        Files.deleteIfExists(log);
    }

    @Override
    public void close() {
        if (repeater != null) {
            repeater.close();
        }
    }
}
