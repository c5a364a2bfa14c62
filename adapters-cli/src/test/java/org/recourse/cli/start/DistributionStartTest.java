package org.recourse.cli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionStartTest {
    private static final String JAVA_THAT_SHOWS_ITS_ARGUMENTS = """
            #!/bin/sh
            for word in "$@"; do
                case $word in
                    -Xshare:dump) dump=yes ;;
                    -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                    -XX:SharedClassListFile=*) classes=${word#*=} ;;
                esac
            done
            if [ -n "${dump:-}" ]; then
                [ -z "${DUMP_FAILS_ON:-}" ] || ! grep -q "$DUMP_FAILS_ON" "$classes" || exit 1
                cp "$classes" "$archive"
                echo dumped >>"${0%/bin/java}/dumps"
                exit
            fi
            printf '%s\\n' "$@"
            exit "${EXIT_CODE:-0}"
            """;

    @TempDir
    Path scratch;

    private Path jdk;
    private Path cache;
    private Path program;
    private Script recourse;

    @BeforeEach
    void unpack() {
        jdk = scratch.resolve("a jdk");
        cache = scratch.resolve("a cache");
        Path home = scratch.resolve("a home");
        program = Script.copy("src/main/dist/bin/recourse", home.resolve("bin/recourse"));
        Script.write(home.resolve("lib/recourse-adapters-cli-1.2.jar"), "");
        Script.write(home.resolve("lib/classes.lst"), "java/lang/Object\n");
        Script.executable(jdk.resolve("bin/java"), JAVA_THAT_SHOWS_ITS_ARGUMENTS);
        Script.write(jdk.resolve("lib/classlist"), "java/lang/String\n");
        Script.write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        recourse = new Script(program, scratch).with("JAVA_HOME", jdk).with("XDG_CACHE_HOME", cache);
    }

    @Test
    void arguments_reach_the_program_as_they_are() {
        List<String> lines = recourse.run("case", "note", "A-1", "two  blanks * \"quoted\"", "")
                .lines();

        assertEquals(
                List.of("case", "note", "A-1", "two  blanks * \"quoted\"", ""),
                lines.subList(lines.size() - 5, lines.size()));
    }

    @Test
    void the_exit_code_of_the_program_is_passed_on() {
        assertEquals(4, recourse.with("EXIT_CODE", 4).run("next", "A-1").exitCode());
    }

    @Test
    void it_starts_through_links_from_anywhere() throws IOException {
        Path link = Files.createSymbolicLink(scratch.resolve("link"), program);
        Path linkToLink = Files.createSymbolicLink(scratch.resolve("link to link"), link.getFileName());

        Script.Outcome outcome =
                new Script(linkToLink, scratch).with("JAVA_HOME", jdk).run("health");

        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.lines()
                .contains(scratch.resolve("a home/lib/recourse-adapters-cli-1.2.jar")
                        .toString()));
    }

    @Test
    void a_missing_java_is_explained() {
        Script.Outcome outcome = recourse.with("JAVA_HOME", "/nowhere").run("health");

        assertEquals(70, outcome.exitCode());
        assertTrue(outcome.err().startsWith("recourse: JAVA_HOME is /nowhere, but"), outcome.err());
    }

    @Test
    void an_old_java_is_explained() {
        Script.write(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        Script.Outcome outcome = recourse.run("health");

        assertEquals(70, outcome.exitCode());
        assertTrue(
                outcome.err().contains("needs Java 17 or newer")
                        && outcome.err().contains("11.0.2"),
                outcome.err());
    }

    @Test
    void short_commands_are_compiled_quickly_and_long_ones_well() {
        String quick = "-XX:TieredStopAtLevel=1";

        assertTrue(recourse.run("--desk=somewhere", "health").lines().contains(quick));
        assertFalse(recourse.run("--desk=somewhere", "import", "a.txt").lines().contains(quick));
        assertFalse(recourse.run("--json", "health", "--from", "a.txt").lines().contains(quick));
        assertFalse(recourse.run("health", "--from=a.txt").lines().contains(quick));
        assertFalse(recourse.run("--desk", "a.desk", "import", "a.txt").lines().contains(quick));
    }

    @Test
    void what_never_changes_is_answered_without_a_jvm() {
        Script.write(scratch.resolve("a home/lib/answers/help"), "the help\n");
        Script.write(scratch.resolve("a home/lib/answers/completion-fish"), "the completion\n");

        assertEquals(List.of("recourse 1.2"), recourse.run("--version").lines());
        assertEquals(List.of("the help"), recourse.run("--help").lines());
        assertEquals(
                List.of("the completion"), recourse.run("completion", "fish").lines());
        for (List<String> asked : List.of(
                List.of("completion", "zsh"),
                List.of("completion", "fish", "--help"),
                List.of("completion fish"),
                List.of("health", "--help"),
                List.of("--version", "-v"))) {
            List<String> lines = recourse.run(asked.toArray(String[]::new)).lines();
            assertEquals(asked, lines.subList(lines.size() - asked.size(), lines.size()));
        }
    }

    @Test
    void text_is_utf_8_whatever_the_locale() {
        List<String> lines = recourse.with("LC_ALL", "C").run("health").lines();

        assertTrue(lines.contains("-Dstdout.encoding=UTF-8") && lines.contains("-Dsun.stdout.encoding=UTF-8"));
    }

    @Test
    void the_archive_is_made_once_and_then_used() throws IOException {
        recourse.run("health");
        List<String> lines = recourse.run("worklist").lines();

        Path archive = archives().get(0);
        assertEquals("dumped\n", Files.readString(jdk.resolve("dumps")));
        assertTrue(lines.contains("-XX:SharedArchiveFile=" + archive), lines.toString());
    }

    @Test
    void an_archive_of_other_jars_is_replaced() throws IOException {
        recourse.run("health");
        List<Path> before = archives();
        Script.write(scratch.resolve("a home/lib/guava.jar"), "newer");
        recourse.run("health");

        assertEquals(1, archives().size());
        assertFalse(before.contains(archives().get(0)));
    }

    @Test
    void an_archive_that_cannot_be_made_is_tried_once() throws IOException {
        Script.Outcome outcome = recourse.with("DUMP_FAILS_ON", "java").run("health");

        assertEquals(0, outcome.exitCode(), outcome.err());
        assertEquals("", outcome.err());
        assertEquals(List.of(), archives());
        recourse.with("DUMP_FAILS_ON", "").run("health");
        assertEquals(List.of(), archives());
    }

    @Test
    void a_jvm_that_does_not_understand_the_lambdas_gets_an_archive_without_them() throws IOException {
        Script.write(scratch.resolve("a home/lib/classes.lst"), "java/lang/Object\n@lambda-proxy Case run\n");

        recourse.with("DUMP_FAILS_ON", "@lambda-proxy").run("health");

        assertEquals(
                "java/lang/String\njava/lang/Object\n",
                Files.readString(archives().get(0)));
    }

    @Test
    void it_runs_without_a_cache_directory() {
        Script.write(cache, "a file in the way");

        Script.Outcome outcome = recourse.run("health");

        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.err());
    }

    @Test
    void it_runs_without_a_home() {
        Script.Outcome outcome =
                new Script(program, scratch).with("JAVA_HOME", jdk).run("health");

        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.err());
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("recourse"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
