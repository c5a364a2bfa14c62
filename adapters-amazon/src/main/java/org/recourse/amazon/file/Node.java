package org.recourse.amazon.file;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a document, whether it is written in JSON or XML: an object's field or an element. A field that holds a list stands there once
 * for each item.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name
 * @param line the line on which it starts, from 1
 * @param text its text, without the white space around it; empty if it has parts
 * @param parts its parts, in the order in which they stand there
 */
public record Node(String name, long line, String text, List<Node> parts) {
    /** Copies the parts. */
    public Node {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * Returns the parts of a name.
     *
     * @param wanted the name, in any case
     * @return the parts, in the order in which they stand there
     */
    public Stream<Node> all(String wanted) {
        return parts.stream().filter(part -> part.name.equalsIgnoreCase(wanted));
    }

    /**
     * Returns the first part of a name.
     *
     * @param wanted the name, in any case
     * @return the part, or empty if there is none
     */
    public Optional<Node> part(String wanted) {
        return all(wanted).findFirst();
    }

    /**
     * Returns all parts of a name, however deep they stand; those within one of them are left out.
     *
     * @param wanted the name, in any case
     * @return the parts, in the order in which they stand there
     */
    public Stream<Node> below(String wanted) {
        return parts.stream()
                .flatMap(part -> part.name.equalsIgnoreCase(wanted) ? Stream.of(part) : part.below(wanted));
    }

    /**
     * Returns the text of the part of a name as a cell, which is blank if there is no such part.
     *
     * @param wanted the name, in any case
     * @return the cell, which names the part if it cannot be read
     */
    public Cell cell(String wanted) {
        return new Cell(wanted, part(wanted).map(Node::text).orElse(""));
    }
}
