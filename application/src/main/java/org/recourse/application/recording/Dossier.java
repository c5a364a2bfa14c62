package org.recourse.application.recording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.CaseKind;

/**
 * What a source or a user knows of one case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of case
 * @param matter what the case is about, unique within its kind; the case's id is derived from it
 * @param identityOrNull the source's own id of the matter, which must mean the same thing every time; null if there is none
 * @param facts what is known; at least one opens the case
 */
public record Dossier(
        CaseKind kind, String matter, @Nullable Identity identityOrNull, List<Fact> facts) {
    /** Copies the facts. */
    public Dossier {
        facts = ImmutableList.copyOf(facts);
    }

    /**
     * The source's own id of a matter.
     *
     * @param reference the id
     * @param idColumn the column that holds it
     * @param timeColumn the column that holds the time of the opening
     * @param opening the fact that opens the case under this id
     */
    public record Identity(String reference, String idColumn, String timeColumn, Fact opening) {}
}
