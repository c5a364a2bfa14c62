package org.recourse.domain.reply;

import org.recourse.domain.text.Span;

/** A fault and where it stands. */
record Found(Fault fault, Span span) {
    boolean isSameAs(Found other) {
        return fault == other.fault && (span.overlaps(other.span) || span.equals(other.span));
    }
}
