package org.recourse.application.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.EvidenceSlot;

/**
 * A piece of evidence in a dossier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number in the dossier, from 1
 * @param slot what it proves
 * @param digest SHA-256 of the file, in lower-case hexadecimal
 * @param placeOrNull where the file was when it was attached, or null if that was purged
 * @param at when it was made or found
 */
public record Exhibit(
        int number,
        EvidenceSlot slot,
        String digest,
        @Nullable String placeOrNull,
        Instant at) {
    /**
     * Returns where the file was when it was attached.
     *
     * @return the place, or empty if it was purged
     */
    public Optional<String> place() {
        return Optional.ofNullable(placeOrNull);
    }
}
