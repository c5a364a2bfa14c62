package org.recourse.reliability;

import java.util.List;
import java.util.Set;

/** Forgetting the words that were planted, whose time is over. */
record Purge(Set<String> planted) implements Work {
    /** Before anything but the planted words is due. */
    private static final String TIME = "2025-12-31";

    @Override
    public List<String> words() {
        return List.of("privacy", "purge", "--as-of", TIME);
    }

    @Override
    public boolean isIn(Kept kept) {
        return planted.stream().noneMatch(kept.words()::contains);
    }

    @Override
    public boolean isNotIn(Kept kept) {
        return kept.words().containsAll(planted);
    }
}
