package org.recourse.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story that a page tells: blocks {@code text FILE} hold what a file says; in blocks {@code console} a line {@code # TIME} moves the clock, a
 * line {@code $ recourse ...} is typed, and what follows is what the program answers. A {@code > FILE} at the end of a command keeps the answer.
 */
final class Story extends Bench {
    private static final Pattern FILE = Pattern.compile("```\\w+ (\\S+)");
    private static final Pattern COMMAND = Pattern.compile("\\$ recourse (.*?)(?: > (\\S+))?");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    private final List<String> told = new ArrayList<>();
    private Instant now = NOW;

    Story(Path home) {
        super(home);
        with("RECOURSE_DESK", desk.toString());
    }

    @Override
    Instant now() {
        return now;
    }

    /** Lives through a page and returns it with the answers that the program gives today. */
    String live(String page) throws IOException {
        List<String> lines = Splitter.on('\n').splitToList(page);
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at++);
            told.add(line);
            Matcher file = FILE.matcher(line);
            if (file.matches() || line.equals("```console")) {
                int end = at + lines.subList(at, lines.size()).indexOf("```");
                List<String> block = lines.subList(at, end);
                if (file.matches()) {
                    file(file.group(1), String.join("\n", block) + "\n");
                    told.addAll(block);
                } else {
                    console(block);
                }
                at = end;
            }
        }
        return String.join("\n", told);
    }

    private void console(List<String> block) throws IOException {
        for (String line : block) {
            if (line.startsWith("# ")) {
                told.add(line);
                now = Instant.parse(line.substring(2));
            } else if (line.startsWith("$ ")) {
                told.add(line);
                type(line);
            }
        }
    }

    private void type(String line) throws IOException {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new IllegalArgumentException("not a command of recourse: " + line);
        }
        Outcome outcome = run(meant(
                WORD.matcher(command.group(1)).results().map(MatchResult::group).toList()));
        String answer = outcome.out();
        if (command.group(2) != null) {
            Files.writeString(home.resolve(command.group(2)), answer, StandardCharsets.UTF_8);
            answer = "";
        }
        tell(answer + outcome.err());
        if (outcome.exit() != 0) {
            told.add("(exit code %s)".formatted(outcome.exit()));
        }
    }

    /** Takes the quotes off, and finds files where the story has put them. */
    private String[] meant(List<String> words) {
        List<String> meant = new ArrayList<>();
        for (String word : words) {
            String plain = word.replaceAll("[\"']", "");
            boolean isMade = !meant.isEmpty() && meant.get(meant.size() - 1).equals("--out");
            boolean isFile = isMade || (!plain.isEmpty() && Files.exists(home.resolve(plain)));
            meant.add(isFile ? home.resolve(plain).toString() : plain);
        }
        return meant.toArray(String[]::new);
    }

    /** Answers name files by their whole paths; a story leaves out the directory, and the blanks that its length brought into a table's heading. */
    private void tell(String answer) {
        String directory = home + "/";
        String heading = "FILE" + " ".repeat(directory.length());
        answer.replace(directory, "")
                .replace(heading, "FILE")
                .lines()
                .map(String::stripTrailing)
                .forEach(told::add);
    }
}
