package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The told stories: what the pages show is what the program does, and each ends with every case closed. */
class StoriesTest {
    private static final Path PAGES = Path.of("../docs/stories");
    private static final Pattern SITUATION = Pattern.compile("SIT-\\d+");
    private static final int SITUATIONS = 20;

    @TempDir
    private Path home;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_story_goes_as_it_is_told(String name) throws IOException {
        Path page = PAGES.resolve(name);
        Story story = new Story(home);
        Golden.agree(page, story.live(Files.readString(page)));
        List<Document> cases =
                Document.of(story.run("case", "list", "--json").out()).list("cases");
        assertFalse(cases.isEmpty());
        cases.forEach(matter -> assertEquals("true", matter.text("closed"), matter.text("id")));
    }

    @Test
    void every_situation_and_every_service_scenario_is_told() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String name : pages()) {
            SITUATION
                    .matcher(Files.readString(PAGES.resolve(name))
                            .lines()
                            .findFirst()
                            .orElse(""))
                    .results()
                    .map(MatchResult::group)
                    .forEach(told::add);
        }
        assertEquals(
                IntStream.rangeClosed(1, SITUATIONS)
                        .mapToObj(number -> "SIT-" + number)
                        .collect(Collectors.toCollection(TreeSet::new)),
                told);
        assertEquals(
                List.of(
                        "a-to-z-claim.md",
                        "amazon-mail.md",
                        "chargeback.md",
                        "morning-mail.md",
                        "return-and-refund.md",
                        "warning.md"),
                pages().stream().filter(name -> !name.startsWith("sit-")).toList());
    }
}
