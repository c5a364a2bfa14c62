package org.recourse.domain.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recourse.domain.order.Marketplace;

/** A language that the product has words in. */
public enum Language {
    // spotless:off
    //       code  written without blanks  where most of its sellers are
    ENGLISH ("en", false,                  "US", "GB"),
    GERMAN  ("de", false,                  "DE"),
    FRENCH  ("fr", false,                  "FR"),
    SPANISH ("es", false,                  "ES"),
    ITALIAN ("it", false,                  "IT"),
    JAPANESE("ja", true,                   "JP"),
    CHINESE ("zh", true,                   "CN");
    // spotless:on

    private final String code;
    private final boolean withoutBlanks;
    private final List<String> countries;

    Language(String code, boolean withoutBlanks, String... countries) {
        this.code = code;
        this.withoutBlanks = withoutBlanks;
        this.countries = ImmutableList.copyOf(countries);
    }

    /**
     * Finds a language.
     *
     * @param code its code, such as {@code de}, in any case
     * @return the language, or empty if the product has no words in it
     */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Returns the language that the buyers of a marketplace read.
     *
     * @param marketplace the marketplace
     * @return its language; English where the product has no words in that one
     */
    public static Language of(Marketplace marketplace) {
        return find(marketplace.language()).orElse(ENGLISH);
    }

    /**
     * Returns the code.
     *
     * @return two letters, such as {@code de}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the countries whose phone numbers a text in this language is most likely to name.
     *
     * @return their codes, such as {@code DE}
     */
    public List<String> countries() {
        return countries;
    }

    /**
     * Tells whether words are written without blanks between them.
     *
     * @return true for Japanese and Chinese
     */
    public boolean isWrittenWithoutBlanks() {
        return withoutBlanks;
    }
}
