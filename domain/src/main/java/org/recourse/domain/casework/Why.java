package org.recourse.domain.casework;

import java.util.Optional;
import org.recourse.domain.lifecycle.Step;
import org.recourse.domain.lifecycle.Way;

/**
 * Why an act is legal or not, and the shortest way to make it so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param now the table's answer at this moment: the row that permits the act, or the refusal with what is missing
 * @param way the rows to take in turn, the act's own last, each with its guard and rule; empty if no way leads there from the present state
 */
public record Why(Step<Attempt> now, Optional<Way<Attempt>> way) {}
