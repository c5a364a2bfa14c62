package org.recourse.benchmarks.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to take a story is taken by the same steps to the same end. */
final class TellersTest {
    private static final int EVENTS = 10;

    static Stream<Story> beginnings() {
        return Stream.of(Story.OF_AN_APPEAL, Story.OF_A_REFUND).flatMap(TellersTest::beginnings);
    }

    /** The story as far as each of its happenings. */
    private static Stream<Story> beginnings(Story story) {
        return Stream.iterate(1, n -> n <= story.triggers().size(), n -> n + 1)
                .map(n -> new Story(story.triggers().subList(0, n), story.end()));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void every_way_is_in_the_same_state_after_every_happening(Story story) {
        List<Object> ends = List.of(
                end(new Stateless4jTeller(story)),
                end(new SquirrelTeller(story)),
                end(new HandWrittenTeller(story, EVENTS)));
        Object expected = end(new DomainTeller(story, EVENTS));
        assertEquals(List.of(expected, expected, expected), ends);
    }

    @Test
    void both_stories_end_as_they_say() {
        for (Story story : List.of(Story.OF_AN_APPEAL, Story.OF_A_REFUND)) {
            assertEquals(story.end(), end(new DomainTeller(story, EVENTS)));
        }
        assertEquals(
                Story.ACTIONS,
                Story.OF_AN_APPEAL.triggers().size()
                        + Story.OF_A_REFUND.triggers().size());
    }

    @Test
    void those_that_keep_a_history_keep_every_event() {
        int actions = Story.OF_AN_APPEAL.triggers().size();
        assertEquals(
                EVENTS + actions,
                new DomainTeller(Story.OF_AN_APPEAL, EVENTS).tell().version());
        assertEquals(
                EVENTS + actions,
                new HandWrittenTeller(Story.OF_AN_APPEAL, EVENTS)
                        .tell()
                        .history()
                        .size());
    }

    private static <T> Object end(Teller<T> teller) {
        return teller.end(teller.tell());
    }
}
