package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Odd places are coped with, or refused with the right exit code and a message that names them. */
final class PlacesTest {
    private static final int FEW = 4;
    private static final int AT_ONCE = 2;
    private static final Pattern TRACE = Pattern.compile("^\\s+at |Exception", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void every_odd_place_is_coped_with_or_named() throws Exception {
        if (Tool.isMissing("places", "setpriv", "unshare", "mount", "env") || Tool.isNotRoot("places")) {
            return;
        }
        List<Place> places = Place.all();
        Scene prepared = Errand.ACT.layOut(folder.resolve("prepared"));
        System.out.printf("places: there are %d%n", places.size());
        try (Trials trials = Trials.of("places", FEW)) {
            int first = trials.random(0).nextInt(places.size());
            SeveralAtOnce.run(
                    trials, AT_ONCE, trial -> complaint(trial, places.get((first + trial) % places.size()), prepared));
        }
    }

    private Optional<String> complaint(int trial, Place place, Scene prepared)
            throws IOException, InterruptedException {
        Scene scene = prepared.copiedTo(folder.resolve("place-" + trial));
        Recourse.Ended ended = place.visit().to(scene);
        Optional<String> complaint = wrongEnding(place, ended).or(() -> strayFiles(place, scene, prepared));
        scene.delete();
        return complaint.map(what -> "%s: %s, %s".formatted(place.name(), what, ended));
    }

    private static Optional<String> wrongEnding(Place place, Recourse.Ended ended) {
        if (ended.exit() != place.exit()) {
            return Optional.of("exit " + ended.exit() + " instead of " + place.exit());
        }
        if (TRACE.matcher(ended.err()).find()) {
            return Optional.of("a stack trace");
        }
        boolean named = ended.err().contains(place.mention());
        return named ? Optional.empty() : Optional.of("no word of " + place.mention());
    }

    /** Who is refused leaves no file behind. */
    private static Optional<String> strayFiles(Place place, Scene scene, Scene prepared) {
        Set<String> files = scene.files();
        files.removeAll(prepared.files());
        files.removeIf(name -> name.startsWith("link") || name.startsWith("café"));
        files.removeIf(name -> name.endsWith("libsqlitejdbc.so"));
        return place.exit() == 0 || files.isEmpty() ? Optional.empty() : Optional.of("it left " + files);
    }
}
