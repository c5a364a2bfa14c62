package org.recourse.domain.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.recourse.domain.casework.Happening.Reported;

/**
 * Puts events in the order in which they happened. Neither when the desk learned of an event nor from where has a say in it, except that
 * acts of one instant keep the order in which they were recorded.
 */
final class Chronology {
    private static final String ANY_SOURCE = "";
    private static final Comparator<Placed> AS_IT_HAPPENED = Comparator.<Placed, Instant>comparing(
                    placed -> placed.event.at())
            .thenComparing(placed -> placed.event.what().sort())
            .thenComparing(Chronology::withinInstant);

    /** An event and its place in the log. */
    private record Placed(CaseEvent event, int place) {
        String words() {
            return EventText.of(new CaseEvent(event.at(), event.at(), event.actor(), ANY_SOURCE, event.what()))
                    .toString();
        }

        boolean isAct() {
            return event.what().sort() == Happening.Sort.ACTED;
        }
    }

    private Chronology() {}

    static List<CaseEvent> of(List<CaseEvent> log) {
        return IntStream.range(0, log.size())
                .mapToObj(place -> new Placed(log.get(place), place))
                .sorted(AS_IT_HAPPENED)
                .map(Placed::event)
                .toList();
    }

    private static int withinInstant(Placed a, Placed b) {
        if (a.isAct()) {
            return Integer.compare(a.place, b.place);
        }
        int byProgress = Integer.compare(progress(a.event.what()), progress(b.event.what()));
        return byProgress != 0 ? byProgress : a.words().compareTo(b.words());
    }

    private static int progress(Happening what) {
        return what instanceof Reported reported ? reported.state().ordinal() : 0;
    }
}
