package org.recourse.domain.product;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.text.BadLine;

/**
 * A seller's notes on products: a line {@code [SKU]} begins a product, and lines {@code key = text} below say what is known of it. A language
 * may stand behind the key: {@code solution @de = …}. Lines that begin with {@code #} and blank lines are skipped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param notes what could be read, in the order of the lines
 * @param problems what could not, in the order of the lines
 */
public record ProductFile(List<ProductNote> notes, List<BadLine> problems) {
    /** Copies the lists. */
    public ProductFile {
        notes = ImmutableList.copyOf(notes);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads the lines of a file of notes.
     *
     * @param lines the lines
     * @return every note together with every line that could not be read
     */
    public static ProductFile read(List<String> lines) {
        ProductReading reading = new ProductReading();
        lines.forEach(reading::take);
        return reading.file();
    }

    /**
     * Finds the note on an article.
     *
     * @param article its SKU or ASIN
     * @return the note, or empty if there is none
     */
    public Optional<ProductNote> find(String article) {
        return notes.stream().filter(note -> note.isAbout(article)).findFirst();
    }
}
