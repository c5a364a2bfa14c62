package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Files of 64 MiB to 1 GiB are read or refused with 128 MiB of memory, what is refused within ten seconds of computing. */
final class GiantsTest {
    private static final long MEBI = 1 << 20;
    private static final List<Long> SIZES = List.of(64 * MEBI, 256 * MEBI, 1024 * MEBI);
    private static final int SECONDS_TO_REFUSE = 10;
    private static final int SECONDS_TO_READ = 4_000;
    private static final int SECONDS_FOR_MANY_FILES = 30;
    private static final int FEW = 3;
    private static final int FEW_FILES = 500;
    private static final int MANY_FILES = 20_000;

    @TempDir
    private Path home;

    private Path temporary;
    private Bounded bounded;

    @BeforeEach
    void set_up_a_desk() throws IOException {
        temporary = Files.createDirectory(home.resolve("tmp"));
        Recourse recourse = Recourse.on(home, home.resolve("desk"));
        bounded = new Bounded(recourse.with("-Xmx128m", "-Djava.io.tmpdir=" + temporary), SECONDS_TO_REFUSE);
    }

    @Test
    void a_giant_is_read_or_refused_with_line_and_limit() throws Exception {
        try (Trials trials = Trials.of("giants", FEW)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                Giant giant = Giant.ALL.get(trial % Giant.ALL.size());
                long size = SIZES.get(Math.min(SIZES.size() - 1, trial / Giant.ALL.size()));
                report(trials, trial, "%s, %d MiB".formatted(giant.name(), size / MEBI), flaw(giant, size));
            }
        }
    }

    private static void report(Trials trials, int trial, String what, String flaw) {
        if (flaw.isEmpty()) {
            trials.passed();
        } else {
            trials.failed(trial, what + ": " + flaw);
        }
    }

    private String flaw(Giant giant, long size) throws Exception {
        Path file = home.resolve("giant");
        try {
            giant.make(file, size);
            return giant.words().isEmpty() ? flawOfReading(file) : flawOfRefusing(file, giant.words());
        } finally {
            Files.delete(file);
            forget(home.resolve("desk"));
        }
    }

    private String flawOfRefusing(Path file, String words) throws Exception {
        Recourse.Ended ended = bounded.run("import", file.toString());
        return ended.exit() == 3 && ended.out().contains(words) && isEmpty(temporary) ? "" : shortened(ended);
    }

    private String flawOfReading(Path file) throws Exception {
        Recourse.Ended ended = bounded.withTime(SECONDS_TO_READ).run("import", file.toString());
        return ended.exit() == 0 ? "" : shortened(ended);
    }

    private static String shortened(Recourse.Ended ended) {
        String said = ended.err() + ended.out();
        return "exit %d: %s".formatted(ended.exit(), said.substring(0, Math.min(1000, said.length())));
    }

    @Test
    void a_file_with_a_hole_is_refused_at_the_hole() throws Exception {
        Path hollow = home.resolve("hollow");
        Giant.makeHollow(hollow, "amazon-order-id\tpurchase-date\n", 1L << 40);
        Recourse.Ended ended = bounded.run("import", hollow.toString());
        assertEquals(3, ended.exit(), ended.err());
        assertTrue(ended.out().contains("line 2: the byte at offset 30"), ended.out());
    }

    @Test
    void a_stream_without_end_is_refused_and_leaves_nothing_behind() throws Exception {
        Recourse.Ended ended = bounded.runReading("yes", "import", "-");
        assertEquals(3, ended.exit(), ended.err());
        assertTrue(ended.out().contains("more than 536870912 bytes"), ended.out());
        assertTrue(isEmpty(temporary));
    }

    @Test
    void a_device_without_end_is_refused_and_leaves_nothing_behind() throws Exception {
        Recourse.Ended ended = bounded.run("import", "/dev/zero");
        assertEquals(3, ended.exit(), ended.err());
        assertTrue(ended.out().contains("more than 536870912 bytes"), ended.out());
        assertTrue(isEmpty(temporary));
    }

    @Test
    void a_pipe_with_a_name_is_read_like_a_file() throws Exception {
        Path pipe = home.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process writer = new ProcessBuilder("sh", "-c", "echo rubbish > \"$0\"", pipe.toString()).start();
        Recourse.Ended ended = bounded.run("import", pipe.toString());
        assertEquals(0, writer.waitFor());
        assertEquals(3, ended.exit(), ended.err());
        assertTrue(ended.out().contains("line 1: not recognised"), ended.out());
    }

    @Test
    void a_link_that_leads_to_itself_is_refused_and_one_in_a_directory_is_passed_over() throws Exception {
        Path directory = Files.createDirectory(home.resolve("files"));
        Path ring = Files.createSymbolicLink(home.resolve("ring"), home.resolve("ring"));
        Files.createSymbolicLink(directory.resolve("up"), directory);
        Files.createSymbolicLink(directory.resolve("ring"), ring);
        Files.writeString(directory.resolve("file"), "rubbish\n");
        Recourse.Ended ended = bounded.run("import", ring.toString(), directory.toString(), "--json");
        assertEquals(3, ended.exit(), ended.err());
        assertEquals(2, ended.out().split("\"path\"", -1).length - 1, ended.out());
    }

    @Test
    void a_directory_of_many_files_is_read_file_by_file() throws Exception {
        int files = System.getProperty("trials", "").isEmpty() ? FEW_FILES : MANY_FILES;
        Path directory = Files.createDirectory(home.resolve("files"));
        for (int i = 0; i < files; i++) {
            Files.writeString(directory.resolve("file" + i), "rubbish\n");
        }
        Recourse.Ended ended = bounded.withTime(SECONDS_FOR_MANY_FILES).run("import", directory.toString(), "--json");
        assertEquals(3, ended.exit(), ended.err());
        assertEquals(files, ended.out().split("\"path\"", -1).length - 1);
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private static void forget(Path directory) throws IOException {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.of()) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
