package org.recourse.cli.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Page;

/**
 * What a command answers, in every form that may be asked for; only the asked-for one is made.
 *
 * @param page prints it for people
 * @param document makes the document for programs
 * @param columns the paths of what a line of CSV holds
 * @param rows makes the elements of which CSV has one line each
 */
public record Answer(
        Consumer<Page> page, Supplier<Fields> document, List<String> columns, Supplier<List<Fields>> rows) {
    /** Copies the columns. */
    public Answer {
        columns = List.copyOf(columns);
    }

    /**
     * Returns an answer that is one thing; as CSV it is one line.
     *
     * @param page prints it for people
     * @param document makes the document for programs
     * @param columns the paths of what a line of CSV holds
     * @return the answer
     */
    public static Answer one(Consumer<Page> page, Supplier<Fields> document, List<String> columns) {
        return new Answer(page, document, columns, () -> List.of(document.get()));
    }

    /**
     * Returns an answer that is a list of things; as CSV it is one line for each.
     *
     * @param page prints it for people
     * @param name the name of the list in the document
     * @param rows makes the elements
     * @param columns the paths of what a line of CSV holds
     * @return the answer
     */
    public static Answer list(Consumer<Page> page, String name, Supplier<List<Fields>> rows, List<String> columns) {
        return new Answer(page, () -> new Fields().put(name, rows.get()), columns, rows);
    }
}
