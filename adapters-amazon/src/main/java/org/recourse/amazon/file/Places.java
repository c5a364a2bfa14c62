package org.recourse.amazon.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Marketplace;

/** Where an order was bought, as files write it. */
public final class Places {
    /** How the sales channels outside Amazon's marketplaces start; the second is what multi-channel orders carry. */
    private static final List<String> OUTSIDE = List.of("non-amazon", "si ");

    private Places() {}

    /**
     * Reads a sales channel or marketplace.
     *
     * @param cell such as {@code Amazon.de}, {@code de} or {@code Non-Amazon}
     * @param fallback what to take where the cell is blank
     * @return the marketplace, or null for a sale outside Amazon's marketplaces
     * @throws UnreadableCell when it is blank and nothing stands in for it, or names no marketplace
     */
    public static @Nullable Marketplace of(Cell cell, Optional<Marketplace> fallback) {
        if (cell.isBlank() && fallback.isPresent()) {
            return fallback.get();
        }
        return cell.required(Places::read, "a marketplace such as Amazon.com, or Non-Amazon")
                .orElse(null);
    }

    private static Optional<Marketplace> read(String text) {
        Optional<Marketplace> marketplace = Marketplace.find(text);
        if (marketplace.isEmpty() && !isOutside(text)) {
            throw new IllegalArgumentException(text);
        }
        return marketplace;
    }

    private static boolean isOutside(String text) {
        return OUTSIDE.stream().anyMatch(start -> text.regionMatches(true, 0, start, 0, start.length()));
    }
}
