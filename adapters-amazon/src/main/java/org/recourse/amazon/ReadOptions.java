package org.recourse.amazon;

import java.util.Optional;
import org.recourse.domain.order.Marketplace;

/**
 * What a user knows about a file beyond what stands in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param marketplace where its rows are from; decides the order of ambiguous dates and the encoding of what is not UTF-8
 * @param kind what it is, in place of recognising it
 */
public record ReadOptions(Optional<Marketplace> marketplace, Optional<FileKind> kind) {
    /** Nothing known. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());
}
