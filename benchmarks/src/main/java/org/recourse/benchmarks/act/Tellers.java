package org.recourse.benchmarks.act;

import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Takes both stories in one way.
 *
 * @param appeal takes the story of an appeal
 * @param refund takes the story of a refund
 * @param <T> what is left of a story
 */
record Tellers<T>(Teller<T> appeal, Teller<T> refund) {
    static <T> Tellers<T> of(Function<Story, Teller<T>> way) {
        return new Tellers<>(way.apply(Story.OF_AN_APPEAL), way.apply(Story.OF_A_REFUND));
    }

    void tell(Blackhole hole) {
        hole.consume(told(appeal, Story.OF_AN_APPEAL));
        hole.consume(told(refund, Story.OF_A_REFUND));
    }

    private static <T> T told(Teller<T> teller, Story story) {
        T told = teller.tell();
        if (teller.end(told) != story.end()) {
            throw new IllegalStateException("the story ends differently: " + teller.end(told));
        }
        return told;
    }
}
