package org.recourse.application.memory;

import java.util.Comparator;
import org.recourse.domain.casework.CaseKind;

/** What a source calls a case. */
record CaseName(CaseKind kind, String reference) implements Comparable<CaseName> {
    private static final Comparator<CaseName> ORDER =
            Comparator.comparing(CaseName::kind).thenComparing(CaseName::reference);

    @Override
    public int compareTo(CaseName other) {
        return ORDER.compare(this, other);
    }
}
