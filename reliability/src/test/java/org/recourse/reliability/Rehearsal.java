package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An errand run once without a fault: what it finds and what it makes of it.
 *
 * @param errand the errand
 * @param prepared the scene that it finds
 * @param before the state of the prepared scene
 * @param after the state that the errand makes
 * @param answer what it says, without paths
 * @param files the files that there are before and after
 */
record Rehearsal(Errand errand, Scene prepared, State before, State after, String answer, Set<String> files) {
    /** Rehearses by a process. */
    static Rehearsal of(Errand errand, Path folder) throws IOException, InterruptedException {
        Scene prepared = errand.layOut(folder.resolve(errand + "-prepared"));
        Scene scene = prepared.copiedTo(folder.resolve(errand + "-rehearsed"));
        return of(errand, prepared, scene, recourse(errand, scene, Errand.WARM).run(errand.words(scene)));
    }

    /** Draws up what was made of a prepared scene by a run without a fault. */
    static Rehearsal of(Errand errand, Scene prepared, Scene scene, Recourse.Ended ended) {
        if (ended.exit() != 0) {
            throw new AssertionError(errand + ": " + ended);
        }
        State before = State.of(prepared.copiedTo(prepared.root().resolveSibling(errand + "-before")));
        State after = State.of(scene);
        Set<String> files = prepared.files();
        files.addAll(scene.files());
        return new Rehearsal(errand, prepared, before, after, scene.anonymous(ended.out()), files);
    }

    static Recourse recourse(Errand errand, Scene scene, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(scene.recourse().environment());
        environment.putAll(errand.isAboutStarting() ? Map.of() : Errand.WARM);
        environment.putAll(variables);
        return scene.recourse().in(environment);
    }
}
