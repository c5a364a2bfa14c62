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

/** How often each class of the house cites each rule. */
final class Sources {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of(
            "domain", "application", "adapters-amazon", "adapters-persistence", "adapters-cli", "extension-kit");
    private static final Pattern ID = Pattern.compile("(?<![A-Z0-9-])([A-Z]{3}-[1-9][0-9]?)(?![0-9A-Z])");

    /** They only give ids as examples of ids. */
    private static final Set<String> EXAMPLES = Set.of("RuleId", "RuleIdTest", "CaseId", "Rulebook", "Sources");

    private record Citation(String type, int module, int times) {}

    private final Map<String, List<Citation>> citations = new HashMap<>();

    private Sources() {}

    static Sources main() {
        return of("src/main/java");
    }

    static Sources test() {
        return of("src/test/java");
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
        times.forEach((id, count) ->
                citations.computeIfAbsent(id, rule -> new ArrayList<>()).add(new Citation(type, module, count)));
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
