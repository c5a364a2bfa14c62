package org.recourse.benchmarks.act;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ways to take the stories, prepared. */
@State(Scope.Thread)
public class Ways {
    /** The events of the history before the story; the ways that keep no history do not look. */
    @Param({"2", "10", "100"})
    public int events;

    final Tellers<?> stateless4j = Tellers.of(Stateless4jTeller::new);
    final Tellers<?> squirrel = Tellers.of(SquirrelTeller::new);
    Tellers<?> domain = Tellers.of(story -> new DomainTeller(story, 2));
    Tellers<?> handWritten = Tellers.of(story -> new HandWrittenTeller(story, 2));

    /** Prepares the ways that keep a history. */
    @Setup
    public void prepare() {
        domain = Tellers.of(story -> new DomainTeller(story, events));
        handWritten = Tellers.of(story -> new HandWrittenTeller(story, events));
    }
}
