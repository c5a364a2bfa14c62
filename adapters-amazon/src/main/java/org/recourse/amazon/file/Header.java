package org.recourse.amazon.file;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The names of a file's columns. Names are compared without regard to case, and blanks and underscores are hyphens: {@code Order ID} is
 * {@code order-id}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Header {
    private static final CharMatcher GAPS = CharMatcher.whitespace().or(CharMatcher.anyOf("_-"));

    private final List<String> written;
    private final List<String> names;
    private final int width;

    Header(List<String> written) {
        this.written = ImmutableList.copyOf(written);
        this.names = this.written.stream().map(Header::canonical).toList();
        this.width = IntStream.range(0, names.size())
                        .filter(i -> !names.get(i).isEmpty())
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static String canonical(String written) {
        return GAPS.trimAndCollapseFrom(written, '-').toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the columns' names in their canonical form, in order; empty ones too.
     *
     * @return the names
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns how many columns have a name; those without one at the end do not count.
     *
     * @return the number
     */
    public int width() {
        return width;
    }

    /**
     * Finds a column.
     *
     * @param name its canonical name
     * @return the column
     */
    public Column column(String name) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                places.add(i);
            }
        }
        return new Column(places.isEmpty() ? name : written.get(places.get(0)).strip(), places);
    }

    /**
     * Returns the column at a place.
     *
     * @param place from 0
     * @return the column
     */
    public Column at(int place) {
        String name = place < written.size() ? written.get(place).strip() : "";
        return new Column(name.isEmpty() ? "column " + (place + 1) : name, List.of(place));
    }

    /**
     * Tells which of some names no column has.
     *
     * @param wanted canonical names
     * @return those that are missing, in the order asked for
     */
    public List<String> missing(Collection<String> wanted) {
        return wanted.stream().filter(name -> !names.contains(name)).toList();
    }
}
