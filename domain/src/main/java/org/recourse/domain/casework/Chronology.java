package org.recourse.domain.casework;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.recourse.domain.casework.Happening.Reported;

/**
 * Puts events in the order in which they happened. Neither when the desk learned of an event nor from where has a say in it, except that
 * acts and findings of one instant keep the order in which they were recorded.
 */
final class Chronology {
    private static final String ANY_SOURCE = "";
    private static final Comparator<CaseEvent> AS_IT_HAPPENED = Comparator.comparing(CaseEvent::at)
            .thenComparing(event -> event.what().sort())
            .thenComparing(Chronology::withinInstant);

    private Chronology() {}

    /**
     * An event with its place in the log.
     *
     * @param event the event
     * @param number its place, from 0
     */
    record Recorded(CaseEvent event, int number) {}

    static List<Recorded> of(List<CaseEvent> log) {
        return IntStream.range(0, log.size())
                .mapToObj(number -> new Recorded(log.get(number), number))
                .sorted(Comparator.comparing(Recorded::event, AS_IT_HAPPENED))
                .toList();
    }

    /** Tells whether an event that was recorded later also happened later. */
    static boolean isInOrder(CaseEvent earlier, CaseEvent later) {
        return later.at().isAfter(earlier.at()) || AS_IT_HAPPENED.compare(earlier, later) <= 0;
    }

    /** Acts are equal here, and so are findings: sorting leaves them as they stand in the log. */
    private static int withinInstant(CaseEvent a, CaseEvent b) {
        if (a.what().sort() == Happening.Sort.ACTED || a.what().sort() == Happening.Sort.FOUND_OUT) {
            return 0;
        }
        int byProgress = Integer.compare(progress(a.what()), progress(b.what()));
        return byProgress != 0 ? byProgress : words(a).compareTo(words(b));
    }

    private static String words(CaseEvent event) {
        return EventText.of(new CaseEvent(event.at(), event.at(), event.actor(), ANY_SOURCE, event.what()))
                .toString();
    }

    private static int progress(Happening what) {
        return what instanceof Reported reported ? reported.state().ordinal() : 0;
    }
}
