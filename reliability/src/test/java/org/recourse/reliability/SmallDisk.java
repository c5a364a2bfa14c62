package org.recourse.reliability;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small file system in memory, mounted where only those see it who enter: nothing stays mounted, even when this process is killed. Needs
 * root.
 */
final class SmallDisk implements Closeable {
    private static final int PAGE = 4096;

    private final Process keeper;
    private final Path place;

    private SmallDisk(Process keeper, Path place) {
        this.keeper = keeper;
        this.place = place;
    }

    /** Mounts one of so many KiB on an empty folder. */
    static SmallDisk on(Path place, int kib) throws IOException {
        Process keeper = new ProcessBuilder(
                        "unshare",
                        "-m",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=%dk,mode=700 tmpfs '%s' && echo mounted && exec cat"
                                .formatted(kib, place))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8));
        if (!"mounted".equals(answer.readLine())) {
            throw new IOException("no file system could be mounted on " + place);
        }
        return new SmallDisk(keeper, place);
    }

    /** Its root as those see it who have entered. */
    Path place() {
        return place;
    }

    /** Its root as those see it who have not entered. */
    Path root() {
        return Path.of("/proc/%d/root".formatted(keeper.pid()) + place);
    }

    /** The words before a command that let it enter. */
    List<String> entering() {
        return List.of("nsenter", "--mount=/proc/%d/ns/mnt".formatted(keeper.pid()));
    }

    /** Fills it until only so many pages are free. */
    void fillUpTo(int pages) throws IOException {
        long free = root().toFile().getUsableSpace();
        Files.write(ballast(), new byte[Math.toIntExact(Math.max(0, free - (long) pages * PAGE))]);
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return root().resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        keeper.getOutputStream().close();
    }
}
