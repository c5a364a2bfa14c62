package org.recourse.extension.durability;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for words and salts in all bytes of all files, in one pass over each, however many are looked for. */
final class Traces {
    private static final List<Charset> WRITTEN_IN = List.of(UTF_8, UTF_16BE, UTF_16LE);

    private final Map<Long, Set<Trace>> byHead = new HashMap<>();

    private record Trace(String name, ByteBuffer bytes) {
        boolean isAt(ByteBuffer file, int position) {
            int end = position + bytes.remaining();
            return end <= file.limit()
                    && file.slice(position, bytes.remaining()).equals(bytes);
        }
    }

    /** Looks for a text, in whatever Unicode form, by a name. */
    void lookFor(String name, String text) {
        WRITTEN_IN.forEach(charset -> lookFor(name, text.getBytes(charset)));
    }

    /** Looks for bytes, at least eight, by a name. */
    void lookFor(String name, byte[] bytes) {
        ByteBuffer wanted = ByteBuffer.wrap(bytes);
        byHead.computeIfAbsent(wanted.getLong(0), head -> new HashSet<>()).add(new Trace(name, wanted));
    }

    /** Returns the names of what was found in any file of a directory, or in the name of any. */
    Set<String> in(Path directory) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                search(directory.relativize(path).toString().getBytes(UTF_8), found);
                if (Files.isRegularFile(path)) {
                    search(Files.readAllBytes(path), found);
                }
            }
        }
        return found;
    }

    private void search(byte[] bytes, Set<String> found) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
            int position = i;
            byHead.getOrDefault(file.getLong(i), Set.of()).stream()
                    .filter(trace -> trace.isAt(file, position))
                    .map(Trace::name)
                    .forEach(found::add);
        }
    }
}
