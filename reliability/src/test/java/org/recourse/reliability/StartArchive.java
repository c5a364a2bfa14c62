package org.recourse.reliability;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class-data archive that halves the start of the program, made once for a build's jars as the start script makes it. Where the class path
 * holds our modules as directories, or the JVM cannot make one, there is none, and the program starts without.
 */
final class StartArchive {
    private static final Path FOLDER = Path.of("target", "start");
    private static final int PATIENCE_SECONDS = 120;

    private static final String JARS = path(entries().filter(StartArchive::isJar));

    /** Jars first, since those are all that an archive knows. */
    static final String CLASS_PATH = path(Stream.of(JARS, path(entries().filter(entry -> !isJar(entry)))));

    private static final List<String> OPTIONS = archive()
            .map(file -> List.of("-XX:SharedArchiveFile=" + file.toAbsolutePath()))
            .orElse(List.of());

    private StartArchive() {}

    /** The JVM's options that use the archive. */
    static List<String> options() {
        return OPTIONS;
    }

    private static Stream<String> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static String path(Stream<String> entries) {
        return entries.collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isJar(String entry) {
        return entry.endsWith(".jar");
    }

    private static Optional<Path> archive() {
        try {
            Optional<Path> classes = classes();
            return classes.isEmpty() ? Optional.empty() : archive(classes.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes that the build of the program has recorded, if it was built into a jar. */
    private static Optional<Path> classes() {
        return entries()
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("recourse-adapters-cli-.*\\.jar"))
                .map(jar -> jar.resolveSibling("training").resolve("classes.lst"))
                .filter(Files::exists)
                .findAny();
    }

    private static Optional<Path> archive(Path classes) throws IOException, InterruptedException {
        Path file = FOLDER.resolve("%08x.jsa".formatted(identity(classes)));
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            make(file, classes);
        }
        return Optional.of(file).filter(Files::exists);
    }

    private static int identity(Path classes) throws IOException {
        List<Object> parts = new ArrayList<>(List.of(Runtime.version(), Files.getLastModifiedTime(classes)));
        for (String jar : entries().filter(StartArchive::isJar).toList()) {
            parts.add(jar);
            parts.add(Files.getLastModifiedTime(Path.of(jar)));
        }
        return Objects.hash(parts.toArray());
    }

    /** Makes it aside, so that nobody starts from half of one; the second time without lambdas, which another JVM may not understand. */
    private static void make(Path file, Path classes) throws IOException, InterruptedException {
        Path aside = Files.createTempFile(FOLDER, "archive", ".new");
        List<String> all = lines(classes);
        for (List<String> names :
                List.of(all, all.stream().filter(line -> !line.startsWith("@")).toList())) {
            if (!Files.exists(file) && dumps(aside, names)) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.deleteIfExists(aside);
    }

    private static List<String> lines(Path classes) throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readAllLines(Path.of(System.getProperty("java.home"), "lib", "classlist")));
        lines.addAll(Files.readAllLines(classes));
        return lines;
    }

    private static boolean dumps(Path archive, List<String> classes) throws IOException, InterruptedException {
        Path list = Files.write(FOLDER.resolve(archive.getFileName() + ".lst"), classes, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(
                        Recourse.java(),
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list.toAbsolutePath(),
                        "-XX:SharedArchiveFile=" + archive.toAbsolutePath(),
                        "-XX:ErrorFile=/dev/null",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Xlog:disable",
                        "-cp",
                        JARS)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        Files.delete(list);
        return ended && process.exitValue() == 0;
    }
}
