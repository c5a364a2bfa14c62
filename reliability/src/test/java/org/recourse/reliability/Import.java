package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Taking in what another desk has exported. */
record Import(Path file, Kept content) implements Work {
    static Import of(Path export) throws IOException {
        return new Import(export, Kept.of(Files.readString(export)));
    }

    @Override
    public List<String> words() {
        return List.of("import", file.toString(), "--as-of", Action.LATER);
    }

    @Override
    public boolean isIn(Kept kept) {
        return kept.holds(content);
    }

    @Override
    public boolean isNotIn(Kept kept) {
        return kept.holdsNothingOf(content);
    }
}
