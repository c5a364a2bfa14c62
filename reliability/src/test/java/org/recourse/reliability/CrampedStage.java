package org.recourse.reliability;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A small disk on which errands are run one after the other, mostly by the same process. */
final class CrampedStage implements Closeable {
    private final SmallDisk disk;
    private final Path errors;
    private @Nullable Repeater repeater;

    CrampedStage(SmallDisk disk, Path errors) {
        this.disk = disk;
        this.errors = errors;
    }

    SmallDisk disk() {
        return disk;
    }

    /** The scene as the process sees it. */
    Scene scene() {
        return new Scene(disk.place().resolve("scene"));
    }

    Recourse.Ended run(Errand errand) throws IOException, InterruptedException {
        Recourse recourse = Rehearsal.recourse(errand, scene(), Errand.WARM);
        return errand.isAboutStarting()
                ? recourse.runBy(disk.entering(), errand.words(scene()))
                : repeater(recourse).run(FailingDisk.Fault.NONE, errand.words(scene()));
    }

    private Repeater repeater(Recourse recourse) throws IOException {
        Repeater current = repeater;
        if (current == null) {
            current = Repeater.startBy(disk.entering(), recourse, errors);
            repeater = current;
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        if (repeater != null) {
            repeater.close();
        }
        disk.close();
    }
}
