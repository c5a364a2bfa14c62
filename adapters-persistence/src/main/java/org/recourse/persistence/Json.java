package org.recourse.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flat JSON objects of texts, as the desk keeps them: no blanks, names in the order in which they are given. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NO_EVENT = "not the text form of an event";

    /** Writes the members of an object, or a whole value. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    static String of(Map<String, String> fields) {
        return object(json -> {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
        });
    }

    static String object(Members members) {
        return text(json -> {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        });
    }

    /** Writes the texts of some things as an array. */
    static String array(Iterable<?> things) {
        return text(json -> {
            json.writeStartArray();
            for (Object thing : things) {
                json.writeString(thing.toString());
            }
            json.writeEndArray();
        });
    }

    private static String text(Members content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Reads a flat object of texts; an {@link IllegalArgumentException} says that it is none. */
    static Map<String, String> fields(String text) {
        try (JsonParser json = parser(text)) {
            Map<String, String> fields = new LinkedHashMap<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                fields.put(json.currentName(), value(json));
            }
            return fields;
        } catch (IOException e) {
            throw new IllegalArgumentException(NO_EVENT, e);
        }
    }

    private static String value(JsonParser json) throws IOException {
        @Nullable String text = json.nextTextValue();
        if (text == null) {
            throw new IllegalArgumentException(NO_EVENT);
        }
        return text;
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
