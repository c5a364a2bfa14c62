package org.recourse.cli.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes fields as a JSON document. Characters that could steer a terminal are written as escapes, which read back as themselves. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new SteeringEscapes())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /**
     * Writes one document, indented, with a line feed at its end.
     *
     * @param document the document
     * @param out where to; it stays open
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Fields document, Writer out) {
        try {
            write(document, FACTORY.createGenerator(out).setPrettyPrinter(indented()));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one document on one line, without a line feed.
     *
     * @param document the document
     * @param out where to; it stays open
     * @throws UncheckedIOException when it cannot be written
     */
    public static void writeLine(Fields document, Writer out) {
        try {
            write(document, FACTORY.createGenerator(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter indented() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static void write(Fields document, JsonGenerator json) throws IOException {
        value(document, json);
        json.flush();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Fields fields) {
            object(fields, json);
        } else if (value instanceof List<?> list) {
            array(list, json);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Digits digits) {
            json.writeString(digits.text());
        } else if (value == null) {
            json.writeNull();
        } else {
            text(new AsciiText(value.toString()), json);
        }
    }

    private static void text(AsciiText text, JsonGenerator json) throws IOException {
        if (text.isNeeded()) {
            json.writeRawValue(text.quoted());
        } else {
            json.writeString(text.text());
        }
    }

    private static void object(Fields fields, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : fields.values().entrySet()) {
            json.writeFieldName(field.getKey());
            value(field.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void array(List<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(element, json);
        }
        json.writeEndArray();
    }
}
