package org.recourse.persistence;

import org.recourse.application.keeping.Salvage.Count;

/** What was found of one sort of records: how many were saved, how many an index names, how many are damaged. */
final class FoundSort {
    private long saved;
    private long indexed;
    private long damaged;

    void save(int rows) {
        saved += rows;
    }

    void addIndexed() {
        indexed++;
    }

    void addDamaged() {
        damaged++;
    }

    long damaged() {
        return damaged;
    }

    boolean isFound() {
        return saved > 0;
    }

    /** A damaged row is one that the index names, if the index is whole. */
    Count count(long forgotten) {
        return new Count(saved, Math.max(damaged, indexed - saved - forgotten));
    }
}
