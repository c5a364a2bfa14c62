package org.recourse.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundled files of the demo's seller. */
final class SampleFiles {
    private static final String INDEX = "index.txt";

    private SampleFiles() {}

    /** The names of the files, in the order in which they are taken in. */
    static List<String> names() {
        try (InputStream index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(name -> !name.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        @Nullable InputStream file = SampleFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("the sample seller's file is not in the program: " + name);
        }
        return file;
    }
}
