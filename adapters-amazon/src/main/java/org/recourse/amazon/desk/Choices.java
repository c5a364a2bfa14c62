package org.recourse.amazon.desk;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Cell;
import org.recourse.domain.casework.Kebab;

/**
 * The words that a column may hold, in kebab form.
 *
 * @param byWord what each stands for, in the order in which a message lists them
 * @param expected what a message says was expected
 * @param <T> what they stand for
 */
record Choices<T>(Map<String, T> byWord, String expected) {
    Choices {
        byWord = ImmutableMap.copyOf(byWord);
    }

    Choices(Map<String, T> byWord) {
        this(byWord, "one of " + String.join(", ", byWord.keySet()));
    }

    /** Returns the choice among constants. */
    @SafeVarargs
    static <E extends Enum<E>> Choices<E> of(E... constants) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : constants) {
            byWord.put(Kebab.of(constant.name()), constant);
        }
        return new Choices<>(byWord);
    }

    @Nullable
    T orNull(Cell cell) {
        return cell.orNull(this::find, expected);
    }

    T required(Cell cell) {
        return cell.required(this::find, expected);
    }

    private T find(String text) {
        return Optional.ofNullable(byWord.get(Kebab.of(text))).orElseThrow(() -> new IllegalArgumentException(text));
    }
}
