package org.recourse.domain.recap;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * What a matter is about: a product and a situation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param article the SKU, or {@link #NO_ARTICLE}
 * @param situation the kebab form of the buyer's situation; of the kind of case if no situation is recognised
 */
public record Topic(String article, String situation) implements Comparable<Topic> {
    /** Stands where no product, or more than one, is meant. */
    public static final String NO_ARTICLE = "-";

    private static final Comparator<Topic> ORDER = comparing(Topic::article).thenComparing(Topic::situation);

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }
}
