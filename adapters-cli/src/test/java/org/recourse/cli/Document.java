package org.recourse.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON document as a program reads it, which must be all there is. */
record Document(Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();

    static Document of(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Document document = new Document(read(parser));
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one document: " + text);
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (values.containsKey(name)) {
                throw new AssertionError("twice: " + name);
            }
            values.put(name, read(parser));
        }
        return values;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(parser));
        }
        return values;
    }

    @SuppressWarnings("unchecked") // JSON objects are read as maps of texts
    private Map<String, Object> map() {
        return (Map<String, Object>) value;
    }

    Set<String> names() {
        return map().keySet();
    }

    Document at(String name) {
        if (!map().containsKey(name)) {
            throw new AssertionError("no " + name + " among " + names());
        }
        return new Document(map().get(name));
    }

    String text(String name) {
        return String.valueOf(at(name).value);
    }

    long number(String name) {
        return (Long) at(name).value;
    }

    List<Document> list(String name) {
        return ((List<?>) at(name).value).stream().map(Document::new).toList();
    }

    boolean isNull() {
        return value == null;
    }
}
