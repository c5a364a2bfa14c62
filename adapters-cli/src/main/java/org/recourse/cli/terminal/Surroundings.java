package org.recourse.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it: streams, environment, clock, and whether a terminal listens.
 *
 * @param environment the environment's variables
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal true if a person sees standard output directly
 * @param errIsTerminal true if a person sees standard error directly
 * @param outIsPipe true if standard output is read by another program, which may stop listening
 * @param clock the time
 */
public record Surroundings(
        Map<String, String> environment,
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean outIsPipe,
        Clock clock) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 20;

    /** Copies the environment. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Returns the same surroundings with another standard output.
     *
     * @param other the other stream
     * @return the surroundings
     */
    public Surroundings withOut(OutputStream other) {
        return new Surroundings(environment, in, other, err, outIsTerminal, errIsTerminal, outIsPipe, clock);
    }

    /**
     * Returns a variable of the environment.
     *
     * @param name its name
     * @return its value, or empty if it is not set or empty
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * Tells whether colours may be written to standard output.
     *
     * @return false unless it is a terminal that shows colours and {@code NO_COLOR} is not set
     */
    public boolean allowsColour() {
        return outIsTerminal && variable("NO_COLOR").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /**
     * Returns the width to lay out for.
     *
     * @return the terminal's columns, or {@link Integer#MAX_VALUE} if standard output is none
     */
    public int width() {
        return outIsTerminal ? terminalWidth() : Integer.MAX_VALUE;
    }

    private int terminalWidth() {
        int columns = variable("COLUMNS").map(Surroundings::number).orElseGet(Surroundings::askTerminal);
        return columns <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, columns);
    }

    private static int number(String text) {
        return text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : 0;
    }

    private static int askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", 2);
            return size.length == 2 ? number(size[1]) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
