package org.recourse.domain.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.BadLine;
import org.recourse.domain.text.Language;

/** The lines of a file of product notes, one after the other. Not thread-safe; used for one file. */
final class ProductReading {
    private static final Pattern HEADING = Pattern.compile("\\[([^\\[\\]]{1,60})]");
    private static final Pattern ENTRY = Pattern.compile("([a-z ]{1,30}?)\\s*(?:@(\\w{2,3})\\s*)?=\\s*(.{1,2000})");
    private static final int SHOWN = 60;

    private final List<ProductNote> notes = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();
    private @Nullable ProductDraft draft;
    private int number;

    void take(String line) {
        number++;
        String words = line.strip();
        if (!words.isEmpty() && !words.startsWith("#")) {
            Matcher heading = HEADING.matcher(words);
            if (heading.matches()) {
                begin(heading.group(1).strip());
            } else {
                entry(words);
            }
        }
    }

    private void begin(String sku) {
        finish();
        if (notes.stream().anyMatch(note -> note.isAbout(sku))) {
            refuse(sku, "each product once");
        }
        draft = new ProductDraft(sku);
    }

    private void entry(String words) {
        Matcher entry = ENTRY.matcher(words);
        if (draft == null) {
            refuse(words, "a product first, such as '[SKU]'");
        } else if (entry.matches()) {
            note(draft, entry.group(1), Optional.ofNullable(entry.group(2)), entry.group(3));
        } else {
            refuse(words, "a line such as 'weak point = The clip is short'");
        }
    }

    private void note(ProductDraft product, String name, Optional<String> code, String text) {
        Optional<ProductKey> key = ProductKey.find(name);
        Optional<Language> language = code.flatMap(Language::find);
        if (key.isEmpty()) {
            refuse(name, "one of: " + ProductKey.names());
        } else if (code.isPresent() && (language.isEmpty() || !key.get().isTranslated())) {
            refuse("@" + code.get(), language.isEmpty() ? "one of: " + languages() : "no language behind " + name);
        } else {
            note(product, key.get(), language, text);
        }
    }

    private void note(ProductDraft product, ProductKey key, Optional<Language> language, String text) {
        try {
            product.take(key, language, text);
        } catch (IllegalArgumentException e) {
            refuse(text, key.expected());
        }
    }

    private static String languages() {
        return Arrays.stream(Language.values())
                .map(language -> "@" + language.code())
                .collect(Collectors.joining(", "));
    }

    private void refuse(String found, String expected) {
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        problems.add(new BadLine(number, shown, expected));
    }

    private void finish() {
        if (draft != null) {
            notes.add(draft.note());
        }
    }

    ProductFile file() {
        finish();
        return new ProductFile(notes, problems);
    }
}
