package org.recourse.domain.lifecycle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A lifecycle as a grid of plain text: a line for each state, a column for each trigger, and in the cell the number of the state that
 * follows.
 *
 * @param <F> the facts of the lifecycle's guards
 */
public final class Grid<F> {
    private static final String NO_ROW = ".";
    private static final String REFUSED = "x";
    private static final String GUARDED = "?";
    private static final String KEY = """
            2  leads to state 2     2?  only under a condition     x  refused     .  no row, refused
            """;

    private final Lifecycle<F> lifecycle;
    private final int names;

    private Grid(Lifecycle<F> lifecycle) {
        this.lifecycle = lifecycle;
        this.names = lifecycle.states().stream()
                .mapToInt(state -> state.name().length())
                .max()
                .orElse(0);
    }

    /**
     * Draws a lifecycle.
     *
     * @param lifecycle the lifecycle
     * @param <F> the facts of its guards
     * @return the grid with its key, lines ended by {@code \n}, no line longer than some 110 characters
     */
    public static <F> String of(Lifecycle<F> lifecycle) {
        Grid<F> grid = new Grid<>(lifecycle);
        return grid.heading() + grid.body() + "\n" + KEY + "\n" + grid.triggers();
    }

    private String heading() {
        return line("", "", lifecycle.triggers().stream().map(Grid::letter).toList());
    }

    private String body() {
        return lifecycle.states().stream()
                .map(state -> line(number(state), state.name(), cells(state)))
                .collect(Collectors.joining());
    }

    private List<String> cells(State state) {
        return lifecycle.triggers().stream()
                .map(trigger -> cell(lifecycle.cell(state, trigger)))
                .toList();
    }

    private static <F> String cell(List<Transition<F>> rows) {
        if (rows.isEmpty()) {
            return NO_ROW;
        }
        String targets = rows.stream()
                .flatMap(row -> row.to().stream())
                .distinct()
                .map(Grid::number)
                .collect(Collectors.joining("/"));
        boolean guarded = rows.stream().anyMatch(row -> !row.when().equals(Guard.always()));
        return targets.isEmpty() ? REFUSED : targets + (guarded ? GUARDED : "");
    }

    private String triggers() {
        int width = lifecycle.triggers().stream()
                .mapToInt(trigger -> trigger.name().length())
                .max()
                .orElse(0);
        return lifecycle.triggers().stream()
                .map(trigger ->
                        letter(trigger) + "  " + padded(trigger.kebab(), width) + "  " + trigger.phrase() + "\n")
                .collect(Collectors.joining());
    }

    private String line(String number, String name, List<String> cells) {
        String row = cells.stream().map(cell -> padded(cell, 3)).collect(Collectors.joining(" "));
        String start = " ".repeat(2 - number.length()) + number + " " + padded(name, names);
        return (start + "  " + row).stripTrailing() + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String number(State state) {
        return Integer.toString(state.ordinal() + 1);
    }

    private static String letter(Trigger trigger) {
        return String.valueOf((char) ('a' + trigger.ordinal()));
    }
}
