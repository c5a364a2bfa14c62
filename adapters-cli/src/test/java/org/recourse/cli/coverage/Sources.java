package org.recourse.cli.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often each class of the house cites each rule, and which story tells of it. */
final class Sources {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of(
            "domain",
            "application",
            "adapters-amazon",
            "adapters-persistence",
            "adapters-reply",
            "adapters-cli",
            "extension-kit");
    private static final Pattern ID = Pattern.compile("(?<![A-Z0-9-])([A-Z]{3}-[1-9][0-9]?)(?![0-9A-Z])");

    /** They only give ids as examples of ids. */
    private static final Set<String> EXAMPLES = Set.of("RuleId", "RuleIdTest", "CaseId", "Rulebook", "Sources");

    private record Citation(String type, int module, int times) {}

    private final Map<String, List<Citation>> citations = new HashMap<>();

    private Sources() {}

    static Sources main() {
        return of("src/main/java");
    }

    /** The tests, and behind them the stories, which are tests of what they tell. */
    static Sources test() {
        Sources sources = of("src/test/java");
        sources.readStories();
        return sources;
    }

    private static Sources of(String folder) {
        Sources sources = new Sources();
        for (int i = 0; i < MODULES.size(); i++) {
            sources.read(ROOT.resolve(MODULES.get(i)).resolve(folder), i);
        }
        return sources;
    }

    private void read(Path folder, int module) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> cite(folder, file, module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story tells of the situations that its heading names. */
    private void readStories() {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/stories"))) {
            pages.forEach(page -> ID.matcher(text(page).lines().findFirst().orElse(""))
                    .results()
                    .forEach(id -> add(id.group(1), new Citation(name(page), MODULES.size(), 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path story) {
        return "docs/stories/" + story.getFileName();
    }

    private void add(String rule, Citation citation) {
        citations.computeIfAbsent(rule, id -> new ArrayList<>()).add(citation);
    }

    private void cite(Path folder, Path file, int module) {
        String simple = file.getFileName().toString().replace(".java", "");
        if (EXAMPLES.contains(simple) || simple.endsWith("-info")) {
            return;
        }
        String type = folder.relativize(file)
                .toString()
                .replace(".java", "")
                .replace('/', '.')
                .replace('\\', '.');
        Map<String, Integer> times = new HashMap<>();
        Matcher ids = ID.matcher(text(file));
        while (ids.find()) {
            times.merge(ids.group(1), 1, Integer::sum);
        }
        times.forEach((id, count) -> add(id, new Citation(type, module, count)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class that cites a rule most, the domain's before the others'. */
    Optional<String> chief(String rule) {
        return citations.getOrDefault(rule, List.of()).stream()
                .min(Comparator.comparingInt(Citation::module)
                        .thenComparing(Citation::times, Comparator.reverseOrder())
                        .thenComparing(Citation::type))
                .map(Citation::type);
    }

    boolean cites(String type, String rule) {
        return citations.getOrDefault(rule, List.of()).stream()
                .anyMatch(citation -> citation.type().equals(type));
    }
}
