package org.recourse.domain.lifecycle;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lifecycle as a Mermaid state diagram, rows in the table's order. Rows that refuse are left out. */
public final class Mermaid {
    private static final String LINE = "    %s --> %s\n";
    private static final String POINT = "[*]";

    private Mermaid() {}

    /**
     * Draws a lifecycle.
     *
     * @param lifecycle the lifecycle
     * @param <F> the facts of its guards
     * @return the diagram's source, lines ended by {@code \n}
     */
    public static <F> String of(Lifecycle<F> lifecycle) {
        return Stream.of(
                        Stream.of("stateDiagram-v2\n"),
                        lifecycle.starts().stream().map(start -> LINE.formatted(POINT, start.name())),
                        lifecycle.rows().stream().flatMap(Mermaid::arrow),
                        lifecycle.ends().stream().map(end -> LINE.formatted(end.name(), POINT)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static <F> Stream<String> arrow(Transition<F> row) {
        return row.to().stream().map(to -> LINE.formatted(row.from().name(), to.name() + " : " + Label.of(row)));
    }
}
