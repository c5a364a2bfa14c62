package org.recourse.cli.demo;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of rows under a header, either of Amazon's flat kind or a desk CSV. */
final class Sheet {
    private final List<String> columns;
    private final Form form;
    private final List<String> lines = new ArrayList<>();

    /** How cells are parted. */
    private enum Form {
        TAB,
        CSV
    }

    private Sheet(Form form, List<String> columns) {
        this.form = form;
        this.columns = columns;
        lines.add(line(columns));
    }

    static Sheet tab(String... columns) {
        return new Sheet(Form.TAB, Arrays.asList(columns));
    }

    static Sheet csv(String columns) {
        return new Sheet(Form.CSV, Arrays.asList(columns.split(",", -1)));
    }

    /** Adds a row by its cells in order. */
    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("%d cells under %d columns".formatted(cells.length, columns.size()));
        }
        lines.add(line(Arrays.asList(cells)));
    }

    /** Adds a row by the names of its columns; the others stay empty. */
    void row(Map<String, String> cells) {
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("no such column: " + cells.keySet());
        }
        lines.add(line(
                columns.stream().map(column -> cells.getOrDefault(column, "")).toList()));
    }

    private String line(List<String> cells) {
        return switch (form) {
            case TAB -> String.join("\t", cells);
            case CSV -> cells.stream().map(Sheet::quoted).collect(Collectors.joining(","));
        };
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        String end = form == Form.CSV ? "\n" : "\r\n";
        String text = lines.stream().map(line -> line + end).collect(Collectors.joining());
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not to be written in " + charset, e);
        }
    }
}
