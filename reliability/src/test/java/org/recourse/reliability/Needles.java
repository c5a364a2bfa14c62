package org.recourse.reliability;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts to look for in bytes of whatever kind: as UTF-8, UTF-16 of both orders, and JSON escapes. The first nine characters are what is
 * looked for, so that a text that was cut off is found, too.
 */
final class Needles {
    private static final int SIGNIFICANT = 9;
    private static final int WINDOW = Long.BYTES;

    private final Map<Long, List<Form>> byBeginning = new HashMap<>();

    private static final class Form {
        private final byte[] bytes;
        private final String text;

        Form(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }

        boolean isAt(int from, byte[] hay) {
            int to = from + bytes.length;
            return to <= hay.length && Arrays.equals(hay, from, to, bytes, 0, bytes.length);
        }
    }

    static Needles of(Collection<String> texts) {
        Needles needles = new Needles();
        texts.forEach(needles::add);
        return needles;
    }

    private void add(String text) {
        String start = text.substring(0, SIGNIFICANT);
        Stream.of(start.getBytes(UTF_8), start.getBytes(UTF_16LE), start.getBytes(UTF_16BE), escaped(start))
                .forEach(form -> add(form, text));
    }

    /** Adds what is looked for in this form alone, such as a salt; eight bytes at least. */
    void add(byte[] form, String text) {
        byBeginning.computeIfAbsent(beginning(form), any -> new ArrayList<>()).add(new Form(form, text));
    }

    private static long beginning(byte[] form) {
        long beginning = 0;
        for (int i = 0; i < WINDOW; i++) {
            beginning = slid(beginning, form[i]);
        }
        return beginning;
    }

    private static long slid(long window, byte next) {
        return window << Byte.SIZE | Byte.toUnsignedLong(next);
    }

    private static byte[] escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : "\\u%04X".formatted(c))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    Set<String> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    Set<String> in(byte[] hay) {
        Set<String> found = new TreeSet<>();
        long window = 0;
        for (int i = 0; i < hay.length; i++) {
            window = slid(window, hay[i]);
            int from = i + 1 - WINDOW;
            byBeginning.getOrDefault(window, List.of()).stream()
                    .filter(form -> from >= 0 && form.isAt(from, hay))
                    .forEach(form -> found.add(form.text));
        }
        return found;
    }

    /** Looks into every file below a directory, and at the files' names. */
    Set<String> under(Path directory) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(directory)) {
            found.addAll(in(file.toString()));
            found.addAll(in(Files.readAllBytes(file)));
        }
        return found;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
