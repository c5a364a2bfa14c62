package org.recourse.cli.document;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one object of a document, in the order in which they were put. A value is a text, a whole or decimal number, {@link
 * Digits}, a boolean, an instant, null, other fields, or a list of values. Not safe for use by several threads.
 */
public final class Fields {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /**
     * Puts a value; an {@link Optional} stands for its value or null.
     *
     * @param name its name
     * @param value the value
     * @return these fields
     */
    public Fields put(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Collection<?> many) {
            return List.copyOf(many);
        }
        return value instanceof Instant instant ? instant.toString() : value;
    }

    /**
     * Puts all values of other fields after those that are here.
     *
     * @param other the other fields
     * @return these fields
     */
    public Fields putAll(Fields other) {
        values.putAll(other.values);
        return this;
    }

    /**
     * Follows a path of names through nested fields.
     *
     * @param path such as {@code deadline.due}
     * @return the value, or null if the path ends early
     */
    @Nullable
    Object at(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return values.get(path);
        }
        return values.get(path.substring(0, dot)) instanceof Fields inner ? inner.at(path.substring(dot + 1)) : null;
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
