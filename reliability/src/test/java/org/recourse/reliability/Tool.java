package org.recourse.reliability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A tool of the machine's that a bar needs. */
final class Tool {
    private Tool() {}

    /**
     * Tells whether a bar has to be left out, and says so. Where the bars are what is asked for, nothing may be left out.
     *
     * @throws AssertionError when one is missing on a build server, or when trials were asked for
     */
    static boolean isMissing(String bar, String... tools) {
        Optional<String> missing =
                Stream.of(tools).filter(tool -> !isThere(tool)).findFirst();
        missing.ifPresent(tool -> leaveOut(bar, "no %s on this machine".formatted(tool)));
        return missing.isPresent();
    }

    /** Tells whether a bar has to be left out because the user may not do what it needs, and says so. */
    static boolean isNotRoot(String bar) {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root) {
            leaveOut(bar, "the user is not root");
        }
        return !root;
    }

    private static void leaveOut(String bar, String why) {
        System.out.printf("%s: left out, %s%n", bar, why);
        if ("true".equals(System.getenv("CI"))
                || !System.getProperty("trials", "").isEmpty()) {
            throw new AssertionError(bar + ": " + why);
        }
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, tool))
                .anyMatch(Files::isExecutable);
    }
}
