package org.recourse.reliability;

import java.util.List;
import java.util.Set;

/**
 * Forgetting the words that were planted, whose time is over.
 *
 * @param alone whether no other program uses the desk
 */
record Purge(Set<String> planted, boolean alone) implements Work {
    /** Before anything but the planted words is due. */
    private static final String TIME = "2025-12-31";

    @Override
    public List<String> words() {
        return List.of("privacy", "purge", "--as-of", TIME);
    }

    /** Beside another program the log cannot always be emptied, which is told; the next program does it. */
    @Override
    public boolean isRight(Clerk.Done done) {
        return done.exit() == 0
                || (!alone && done.exit() == 7 && done.err().contains("the desk's log, which cannot be emptied"));
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
