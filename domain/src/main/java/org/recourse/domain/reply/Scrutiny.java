package org.recourse.domain.reply;

import java.util.stream.Stream;

/** Looks for faults of one sort. */
interface Scrutiny {
    /** Returns what it finds in a draft, of which all ways of reading are given. */
    Stream<Found> look(Draft draft, Readings readings);
}
