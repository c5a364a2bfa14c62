package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {
    @TempDir
    private Path directory;

    private void leave(String name, Duration age) throws IOException {
        Path file = Files.createFile(directory.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void what_a_program_has_left_that_was_killed_long_ago_goes_when_a_desk_is_opened() throws IOException {
        leave("desk-1.new", Leftovers.AGE.multipliedBy(2));
        leave("desk-1.new-wal", Leftovers.AGE.multipliedBy(2));
        SqliteDesk.open(directory).close();
        assertEquals(Set.of("desk.db", "desk.seal"), names());
    }

    @Test
    void what_another_program_may_be_making_now_stays() throws IOException {
        leave("desk-1.new", Duration.ZERO);
        leave("desk-2.new", Leftovers.AGE.dividedBy(2));
        SqliteDesk.open(directory).close();
        assertEquals(Set.of("desk.db", "desk.seal", "desk-1.new", "desk-2.new"), names());
    }

    @Test
    void other_files_are_nobodys_leftovers() throws IOException {
        leave("desk-mine.new", Leftovers.AGE.multipliedBy(2));
        leave("policy.txt", Leftovers.AGE.multipliedBy(2));
        SqliteDesk.open(directory).close();
        assertEquals(Set.of("desk.db", "desk.seal", "desk-mine.new", "policy.txt"), names());
    }

    @Test
    void a_directory_that_is_not_there_is_swept_already() {
        Leftovers.sweep(directory.resolve("missing"), "*");
    }
}
