package org.recourse.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lifecycle's relation told from its targets: for each state what leads to it, written by hand beside the table, so that a slip in one
 * of the two shows. A line is {@code target <- from: trigger, trigger; from: trigger}; a {@code ?} marks what happens only under a
 * condition, and the target {@code refused} what the table refuses in so many words.
 */
public final class Arrivals {
    private static final String REFUSED = "refused";

    private Arrivals() {}

    /** Fails unless the text and the table say the same of every cell. */
    public static <F> void assertSame(String text, Lifecycle<F> lifecycle) {
        assertEquals(lines(written(text)), lines(inTable(lifecycle)));
    }

    private static SortedSet<String> written(String text) {
        return text.lines().flatMap(Arrivals::arrivals).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> arrivals(String line) {
        List<String> sides = parts(line, "<-");
        return parts(sides.get(1), ";").stream().flatMap(origin -> {
            List<String> parts = parts(origin, ":");
            return parts(parts.get(1), ",").stream()
                    .map(trigger -> "%s + %s -> %s".formatted(parts.get(0), trigger, sides.get(0)));
        });
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    private static <F> SortedSet<String> inTable(Lifecycle<F> lifecycle) {
        return lifecycle.rows().stream().map(Arrivals::arrival).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <F> String arrival(Transition<F> row) {
        String condition = row.when().equals(Guard.always()) ? "" : "?";
        String target = row.to().map(State::kebab).orElse(REFUSED);
        return "%s + %s%s -> %s".formatted(row.from().kebab(), row.on().kebab(), condition, target);
    }

    private static String lines(SortedSet<String> arrivals) {
        return String.join("\n", arrivals);
    }
}
