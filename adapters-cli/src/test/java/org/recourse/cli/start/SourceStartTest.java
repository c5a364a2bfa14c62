package org.recourse.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStartTest {
    private static final String MAVEN_THAT_TAKES_NOTES = """
            #!/bin/sh
            echo "$@" >>"$NOTES"
            sleep 0.2
            if [ -n "${BUILD_FAILS:-}" ]; then
                echo "[ERROR] something is wrong"
                exit 1
            fi
            program=$OUTPUT/distribution/recourse/bin/recourse
            mkdir -p "$(dirname "$program")"
            printf '#!/bin/sh\\necho started "$@"\\nexit 3\\n' >"$program"
            chmod +x "$program"
            """;

    @TempDir
    Path scratch;

    private Path root;
    private Path source;
    private Path notes;
    private Script recourse;

    @BeforeEach
    void lay_out_a_source_tree() {
        root = scratch.resolve("a tree");
        notes = Script.write(scratch.resolve("notes"), "");
        source = Script.write(root.resolve("domain/src/main/java/Case.java"), "");
        Script.write(root.resolve("pom.xml"), "");
        Script.write(root.resolve(".mvn/jvm.config"), "");
        Script.write(root.resolve("adapters-cli/pom.xml"), "");
        Script.write(root.resolve("adapters-cli/src/assembly/distribution.xml"), "");
        Script.executable(scratch.resolve("bin/mvn"), MAVEN_THAT_TAKES_NOTES);
        recourse = new Script(Script.copy("../recourse", root.resolve("recourse")), scratch)
                .with("PATH", scratch.resolve("bin") + ":" + System.getenv("PATH"))
                .with("NOTES", notes)
                .with("OUTPUT", root.resolve("adapters-cli/target/run"));
    }

    @Test
    void the_first_start_builds_and_says_so() throws IOException {
        Script.Outcome outcome = recourse.run("case", "show", "a b");

        assertEquals("started case show a b\n", outcome.out());
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.err().startsWith("recourse: building from source"), outcome.err());
        assertEquals(1, builds());
    }

    @Test
    void the_second_start_builds_nothing() throws IOException {
        recourse.run();
        Script.Outcome outcome = recourse.run("health");

        assertEquals("", outcome.err());
        assertEquals(1, builds());
    }

    @Test
    void a_changed_source_is_built_again() throws IOException {
        recourse.run();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        recourse.run();

        assertEquals(2, builds());
    }

    @Test
    void a_removed_source_is_built_again() throws IOException {
        recourse.run();
        Files.delete(source);
        Files.setLastModifiedTime(
                source.getParent(), FileTime.from(Instant.now().plusSeconds(5)));
        recourse.run();

        assertEquals(2, builds());
    }

    @Test
    void two_starts_at_once_build_once() throws IOException {
        Script.Running first = recourse.start("first");
        Script.Running second = recourse.start("second");

        assertEquals("started first\n", Script.outcome(first).out());
        assertEquals("started second\n", Script.outcome(second).out());
        assertEquals(1, builds());
    }

    @Test
    void a_lock_whose_holder_is_gone_is_taken_over() {
        Script.write(root.resolve("adapters-cli/target/run.lock/pid"), "999999999\n");

        assertEquals("started\n", recourse.run().out().replace(" \n", "\n"));
    }

    @Test
    void a_failed_build_shows_why_and_leaves_no_lock() {
        Script.Outcome outcome = recourse.with("BUILD_FAILS", "yes").run("health");

        assertEquals(70, outcome.exitCode());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("[ERROR] something is wrong"), outcome.err());
        assertFalse(Files.exists(root.resolve("adapters-cli/target/run.lock")));
        assertEquals(3, recourse.with("BUILD_FAILS", "").run("health").exitCode());
    }

    private int builds() throws IOException {
        List<String> lines = Files.readAllLines(notes);
        assertTrue(lines.stream().allMatch(line -> line.contains("-Plauncher -pl adapters-cli -am package")));
        return lines.size();
    }
}
