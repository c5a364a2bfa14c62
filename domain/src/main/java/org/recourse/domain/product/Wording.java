package org.recourse.domain.product;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.Language;

/**
 * A text in one or several languages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param anyOrNull the text where no other is there, or null
 * @param byLanguage the text in some languages
 */
public record Wording(@Nullable String anyOrNull, Map<Language, String> byLanguage) {
    /** No text at all. */
    public static final Wording NONE = new Wording(null, Map.of());

    /** Copies the texts. */
    public Wording {
        byLanguage = ImmutableMap.copyOf(byLanguage);
    }

    /**
     * Returns the text for a reader.
     *
     * @param language what the reader reads
     * @return the text in that language, else the one for any, or empty if there is neither
     */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language)).or(this::any);
    }

    /**
     * Returns the text for the seller's own people.
     *
     * @return the text for any language, else the first that there is, or empty
     */
    public Optional<String> shown() {
        return any().or(() -> byLanguage.values().stream().findFirst());
    }

    private Optional<String> any() {
        return Optional.ofNullable(anyOrNull);
    }

    /** Returns these texts with one more; a second text in the same language goes into a line of its own below the first. */
    Wording with(Optional<Language> language, String text) {
        return language.map(known -> with(known, text))
                .orElseGet(() -> new Wording(below(anyOrNull, text), byLanguage));
    }

    private Wording with(Language language, String text) {
        ImmutableMap.Builder<Language, String> more = ImmutableMap.builder();
        more.putAll(byLanguage).put(language, below(byLanguage.get(language), text));
        return new Wording(anyOrNull, more.buildKeepingLast());
    }

    private static String below(@Nullable String first, String text) {
        return first == null ? text : first + "\n" + text;
    }
}
