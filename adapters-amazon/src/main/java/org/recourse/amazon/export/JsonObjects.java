package org.recourse.amazon.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Limits;
import org.recourse.amazon.file.Refusals;
import org.recourse.application.intake.RefusedFileException;

/** Reads JSON objects that follow each other, within limits of depth, length and number. */
final class JsonObjects {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.FIELD)
                    .maxNameLength(Limits.NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private long line = 1;
    private int values;
    private int characters;

    JsonObjects(Reader reader) {
        try {
            parser = JSON.createParser(reader);
        } catch (IOException e) {
            throw Refusals.unreadable(1, e);
        }
    }

    /** Returns the line on which the object read last starts. */
    long line() {
        return line;
    }

    /** Returns how long the names and texts of the object read last are together, in characters. */
    int characters() {
        return characters;
    }

    /** Reads the next object, or null at the end. */
    @Nullable
    JsonFields next() {
        try {
            @Nullable JsonToken token = parser.nextToken();
            line = parser.currentTokenLocation().getLineNr();
            if (token == null) {
                return null;
            }
            values = 0;
            characters = 0;
            if (token != JsonToken.START_OBJECT) {
                throw Refusals.at(line, "found %s, expected an object on each line".formatted(token));
            }
            return new JsonFields(object());
        } catch (JacksonException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw Refusals.unreadable(line, e);
        }
    }

    /** The parser's own words would repeat what it stumbled over, which may be a buyer's (PRV-3). */
    private RefusedFileException refusal(JacksonException e) {
        JsonLocation place = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
        String what = e instanceof StreamConstraintsException
                ? "this is no JSON to be read: " + e.getOriginalMessage()
                : "this is no JSON from column %s on".formatted(place.getColumnNr());
        return Refusals.at(Math.max(line, place.getLineNr()), what);
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = counted(parser.currentName());
            JsonToken token = parser.nextToken();
            if (token != JsonToken.VALUE_NULL) {
                fields.put(name, value(token));
            }
        }
        return fields;
    }

    private List<Object> array() throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }

    private Object value(JsonToken token) throws IOException {
        if (++values > Limits.JSON_VALUES) {
            throw Refusals.at(line, "an object of more than %s values".formatted(Limits.JSON_VALUES));
        }
        if (token == JsonToken.START_OBJECT) {
            return new JsonFields(object());
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        if (token.isNumeric() && parser.getTextLength() > Limits.JSON_NUMBER) {
            throw Refusals.at(line, "a number of more than %s characters".formatted(Limits.JSON_NUMBER));
        }
        return token.isBoolean() ? parser.getBooleanValue() : counted(parser.getText());
    }

    private String counted(String text) {
        characters += text.length();
        if (characters > Limits.JSON_TEXT) {
            throw Refusals.at(line, "an object of more than %s characters".formatted(Limits.JSON_TEXT));
        }
        return text;
    }
}
