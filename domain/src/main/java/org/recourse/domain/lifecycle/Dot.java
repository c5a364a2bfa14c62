package org.recourse.domain.lifecycle;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lifecycle in the DOT language of Graphviz, rows in the table's order. States in which the seller must act are drawn bold, closed ones
 * with a double line. Rows that refuse are left out.
 */
public final class Dot {
    private static final String HEAD = """
            digraph "%s" {
                rankdir=LR;
                node [shape=box, style=rounded];
                start [shape=point];
            """;

    private Dot() {}

    /**
     * Draws a lifecycle.
     *
     * @param lifecycle the lifecycle
     * @param <F> the facts of its guards
     * @return the graph's source, lines ended by {@code \n}
     */
    public static <F> String of(Lifecycle<F> lifecycle) {
        return Stream.of(
                        Stream.of(HEAD.formatted(lifecycle.name())),
                        lifecycle.states().stream().map(Dot::node),
                        lifecycle.starts().stream().map(start -> "    start -> %s;\n".formatted(start.name())),
                        lifecycle.rows().stream().flatMap(Dot::arrow),
                        Stream.of("}\n"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static String node(State state) {
        String look = switch (state.phase()) {
            case SELLER_TO_ACT -> " [style=\"rounded,bold\"]";
            case WAITING -> "";
            case CLOSED -> " [peripheries=2]";
        };
        return "    %s%s;\n".formatted(state.name(), look);
    }

    private static <F> Stream<String> arrow(Transition<F> row) {
        return row.to().stream()
                .map(to -> "    %s -> %s [label=\"%s\"];\n".formatted(row.from().name(), to.name(), Label.of(row)));
    }
}
