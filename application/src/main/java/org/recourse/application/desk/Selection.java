package org.recourse.application.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;

/**
 * Which cases are wanted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kindOrNull only this kind, or null for every kind
 * @param openOnly true to leave out closed cases
 */
public record Selection(@Nullable CaseKind kindOrNull, boolean openOnly) {
    /** Every case. */
    public static final Selection ALL = new Selection(null, false);

    /** Every case that is not closed. */
    public static final Selection OPEN = new Selection(null, true);

    /**
     * Returns the wanted kind.
     *
     * @return the kind, or empty for every kind
     */
    public Optional<CaseKind> kind() {
        return Optional.ofNullable(kindOrNull);
    }

    /**
     * Tells whether a case is wanted.
     *
     * @param matter the case
     * @return true if it is
     */
    public boolean takes(Case matter) {
        return (kindOrNull == null || matter.kind() == kindOrNull) && !(openOnly && matter.isClosed());
    }
}
