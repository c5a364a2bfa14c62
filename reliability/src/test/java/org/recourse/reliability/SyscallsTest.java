package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed when something is answered, told from lines as {@code strace} writes them. */
final class SyscallsTest {
    private static final String ANSWER = """
            7 write(1</out>, ""..., 2) = 2
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_owed_until_it_is_synced() throws IOException {
        String written = """
                7 pwrite64(38</desk/log>, ""..., 24, 32) = 24
                """;
        assertEquals(List.of(List.of("/desk/log")), owed(written + ANSWER));
        assertEquals(List.of(List.of()), owed(written + "7 fdatasync(38</desk/log>) = 0\n" + ANSWER));
        assertEquals(List.of(List.of("/desk/log")), owed(written + "7 fsync(38</desk/other>) = 0\n" + ANSWER));
    }

    @Test
    void a_sync_that_fails_is_none() throws IOException {
        assertEquals(List.of(List.of("/desk/log")), owed("""
                7 write(38</desk/log>, ""..., 24) = 24
                7 fsync(38</desk/log>) = -1 EIO (Input/output error)
                """ + ANSWER));
    }

    @Test
    void a_sync_counts_when_it_has_ended() throws IOException {
        assertEquals(List.of(List.of("/desk/log"), List.of()), owed("""
                7 write(38</desk/log>, ""..., 24) = 24
                7 fsync(38</desk/log> <unfinished ...>
                8 write(1</out>, ""..., 2) = 2
                7 <... fsync resumed>) = 0
                """ + ANSWER));
    }

    @Test
    void a_new_name_is_owed_until_its_directory_is_synced() throws IOException {
        String named = """
                7 write(38</desk/new>, ""..., 24) = 24
                7 fsync(38</desk/new>) = 0
                7 link("/desk/new", "/desk/file") = 0
                """;
        assertEquals(List.of(List.of("/desk")), owed(named + ANSWER));
        assertEquals(List.of(List.of()), owed(named + "7 fsync(40</desk>) = 0\n" + ANSWER));
    }

    @Test
    void what_was_not_synced_before_it_was_named_is_owed_under_its_name() throws IOException {
        assertEquals(List.of(List.of("/desk/file")), owed("""
                7 write(38</desk/new>, ""..., 24) = 24
                7 renameat2(AT_FDCWD</home>, "/desk/new", AT_FDCWD</home>, "/desk/file", 0) = 0
                7 fsync(40</desk>) = 0
                """ + ANSWER));
    }

    @Test
    void what_is_deleted_is_not_owed() throws IOException {
        assertEquals(List.of(List.of()), owed("""
                7 write(38</desk/log>, ""..., 24) = 24
                7 unlink("/desk/log") = 0
                """ + ANSWER));
    }

    private List<List<String>> owed(String lines) throws IOException {
        Path trace = Files.writeString(folder.resolve("trace"), lines);
        return Syscalls.of(trace).owedAtAnswers(Path.of("/out"), file -> file.startsWith("/desk"));
    }
}
