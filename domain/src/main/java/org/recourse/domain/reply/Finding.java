package org.recourse.domain.reply;

import org.recourse.domain.text.Span;

/**
 * Something wrong with a reply.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fault what is wrong
 * @param severity how bad it is to those whom the text is written to
 * @param span where it stands, in code points of the text; empty at the end of the text if something is missing
 * @param excerpt what stands there, shortened if it is long
 */
public record Finding(Fault fault, Severity severity, Span span, String excerpt) {}
