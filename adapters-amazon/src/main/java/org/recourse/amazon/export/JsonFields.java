package org.recourse.amazon.export;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Found;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.money.Money;

/**
 * The fields of a JSON object.
 *
 * @param values texts (numbers too), booleans, lists and further fields, by name
 */
record JsonFields(Map<String, Object> values) {
    private static final CharMatcher HALVES = CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

    /** Refuses texts with half a character: no desk can hold them. */
    void checkTexts() {
        values.forEach(JsonFields::checkTexts);
    }

    private static void checkTexts(String name, Object value) {
        if (value instanceof String text && !isWhole(text)) {
            throw new UnreadableCell(name, "holds half a character");
        } else if (value instanceof JsonFields fields) {
            fields.checkTexts();
        } else if (value instanceof List<?> items) {
            items.forEach(item -> checkTexts(name, item));
        }
    }

    private static boolean isWhole(String text) {
        return HALVES.matchesNoneOf(text)
                || text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    <T> T required(String name, Function<String, T> reading, String expected) {
        return optional(name, reading, expected)
                .orElseThrow(() -> new UnreadableCell(name, "found nothing, expected " + expected));
    }

    <T> @Nullable T orNull(String name, Function<String, T> reading, String expected) {
        return optional(name, reading, expected).orElse(null);
    }

    private <T> Optional<T> optional(String name, Function<String, T> reading, String expected) {
        return find(name, String.class, expected).map(text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new UnreadableCell(name, "%s, expected %s".formatted(Found.words(text), expected));
            }
        });
    }

    String text(String name) {
        return required(name, text -> text, "a text");
    }

    <E extends Enum<E>> E constant(String name, Class<E> constants) {
        return required(name, text -> Enum.valueOf(constants, Kebab.toConstant(text)), "a name of its list");
    }

    Optional<Boolean> answer(String name) {
        return find(name, Boolean.class, "true or false");
    }

    Optional<JsonFields> fields(String name) {
        return find(name, JsonFields.class, "an object");
    }

    List<JsonFields> list(String name) {
        List<?> items = find(name, List.class, "a list")
                .orElseThrow(() -> new UnreadableCell(name, "found nothing, expected a list"));
        return items.stream().map(item -> asFields(name, item)).toList();
    }

    private static JsonFields asFields(String name, Object item) {
        if (item instanceof JsonFields fields) {
            return fields;
        }
        throw wrong(name, "a list of objects");
    }

    Optional<Money> money(String name) {
        return fields(name)
                .map(money -> money.required(
                        "amount", amount -> Money.of(amount, money.text("currency")), "an amount with its currency"));
    }

    /** Returns the fields as texts; an event has no others. */
    Map<String, String> texts(String owner) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, text(owner, value)));
        return texts;
    }

    private static String text(String owner, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(owner, "texts only");
    }

    private <T> Optional<T> find(String name, Class<T> type, String expected) {
        @Nullable Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw wrong(name, expected);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private static UnreadableCell wrong(String name, String expected) {
        return new UnreadableCell(name, "found something else, expected " + expected);
    }
}
