package org.recourse.amazon.feedback;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.DateOrder;

/**
 * A date in figures, such as {@code 3/7/26}. In which order its parts stand is known from the marketplace. A year of four digits, and the dots
 * that only German reports have, tell without it. Years of two digits are those from 2000 on.
 */
final class ShortDate {
    private static final CharMatcher SIGNS = CharMatcher.anyOf("/.-");
    private static final Splitter PARTS = Splitter.on(SIGNS);
    private static final int CENTURY = 2000;
    private static final int PARTS_OF_A_DATE = 3;
    private static final int LONGEST = 10;

    private final String text;
    private final List<String> parts;

    ShortDate(String text) {
        this.text = text;
        this.parts = text.length() > LONGEST ? List.of() : PARTS.splitToList(text);
    }

    /** Returns the date if its parts stand in this order, or empty if there is no such date. */
    Optional<LocalDate> in(DateOrder order) {
        if (parts.size() != PARTS_OF_A_DATE) {
            return Optional.empty();
        }
        if (parts.get(0).length() == 4) {
            return date(0, 1, 2);
        }
        return switch (order) {
            case MONTH_DAY_YEAR -> date(2, 0, 1);
            case DAY_MONTH_YEAR, DAY_MONTH_YEAR_DOTTED -> date(2, 1, 0);
            case YEAR_MONTH_DAY -> parts.get(2).length() == 4 ? Optional.empty() : date(0, 1, 2);
            case ISO -> Optional.empty();
        };
    }

    /** Returns every date that it may be where the order is not known. */
    Set<LocalDate> readings() {
        Stream<DateOrder> orders = text.indexOf('.') >= 0
                ? Stream.of(DateOrder.DAY_MONTH_YEAR_DOTTED)
                : Stream.of(DateOrder.MONTH_DAY_YEAR, DateOrder.DAY_MONTH_YEAR, DateOrder.YEAR_MONTH_DAY);
        return orders.flatMap(order -> in(order).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<LocalDate> date(int year, int month, int day) {
        @Nullable Integer y = Ints.tryParse(parts.get(year));
        @Nullable Integer m = Ints.tryParse(parts.get(month));
        @Nullable Integer d = Ints.tryParse(parts.get(day));
        if (y == null || m == null || d == null || !isYear(parts.get(year))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y < 100 ? CENTURY + y : y, m, d));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isYear(String part) {
        return part.length() == 2 || part.length() == 4 || part.length() == 1;
    }
}
