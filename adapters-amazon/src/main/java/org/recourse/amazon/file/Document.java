package org.recourse.amazon.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file that is one document, in JSON or XML, as a tree within limits of depth, length and number.
 *
 * <p>Has no state and is thread-safe.
 */
public final class Document {
    private static final String ROOT = "";
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.FIELD)
                    .maxNameLength(Limits.NAME)
                    .maxNumberLength(Limits.JSON_NUMBER)
                    .build())
            .build();

    private Document() {}

    /**
     * Reads a document.
     *
     * @param text the file's text
     * @return its root, which has no name of its own
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read, or breaks a limit
     */
    public static Node of(Text text) {
        return text.head().stripLeading().startsWith("<") ? XmlTree.of(text) : json(text);
    }

    private static Node json(Text text) {
        try (JsonParser parser = JSON.createParser(text.reader())) {
            return new Node(ROOT, 1, "", new JsonReading(parser).document());
        } catch (JacksonException e) {
            long line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw Refusals.at(line, "this is no JSON to be read");
        } catch (IOException e) {
            throw Refusals.unreadable(1, e);
        }
    }

    private static final class JsonReading {
        private final JsonParser parser;
        private final Quota quota = new Quota();

        JsonReading(JsonParser parser) {
            this.parser = parser;
        }

        List<Node> document() throws IOException {
            JsonToken token = Objects.requireNonNull(parser.nextToken(), "a document that is not empty");
            List<Node> parts = nodes(ROOT, token).toList();
            if (parser.nextToken() != null) {
                throw Refusals.at(line(), "more than one document in the file");
            }
            return token == JsonToken.START_OBJECT ? parts.get(0).parts() : parts;
        }

        /** A list is as many nodes as it has items; null is none. */
        private Stream<Node> nodes(String name, JsonToken token) throws IOException {
            long line = line();
            return switch (token) {
                case START_OBJECT -> Stream.of(new Node(name, line, "", fields()));
                case START_ARRAY -> items(name).stream();
                case VALUE_NULL -> Stream.of();
                default ->
                    Stream.of(new Node(name, line, counted(parser.getText()).strip(), List.of()));
            };
        }

        private List<Node> fields() throws IOException {
            List<Node> parts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = counted(parser.currentName());
                nodes(name, parser.nextToken()).forEach(parts::add);
            }
            return parts;
        }

        private List<Node> items(String name) throws IOException {
            List<Node> items = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                nodes(name, token).forEach(items::add);
            }
            return items;
        }

        private String counted(String text) {
            quota.take(line(), text);
            return text;
        }

        private long line() {
            return parser.currentTokenLocation().getLineNr();
        }
    }

    /** How much a document may hold. */
    static final class Quota {
        private long nodes;
        private long characters;

        void take(long line, String text) {
            nodes++;
            characters += text.length();
            if (nodes > Limits.DOCUMENT_PARTS) {
                throw Refusals.at(line, "a document of more than %s parts".formatted(Limits.DOCUMENT_PARTS));
            }
            if (characters > Limits.JSON_TEXT) {
                throw Refusals.at(line, "a document of more than %s characters".formatted(Limits.JSON_TEXT));
            }
        }
    }
}
