package org.recourse.domain.casework;

/**
 * An event in its place in a case's history.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the event
 * @param state the state after it
 * @param effective false if it was overtaken: an act that an earlier event, learned of later, left without effect
 */
public record Entry(CaseEvent event, CaseState state, boolean effective) {}
