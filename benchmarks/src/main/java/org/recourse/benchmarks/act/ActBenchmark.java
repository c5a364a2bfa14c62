package org.recourse.benchmarks.act;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one accepted action: row found, guard checked and, by those that keep a history, an event appended to it. At the end of each
 * story every way has to be in the state in which the story ends.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Story.ACTIONS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ActBenchmark {
    /** The product. */
    @Benchmark
    public void recourse(Ways ways, Blackhole hole) {
        ways.domain.tell(hole);
    }

    /** The state machine without a history. */
    @Benchmark
    public void stateless4j(Ways ways, Blackhole hole) {
        ways.stateless4j.tell(hole);
    }

    /** The state machine of many listeners, without a history. */
    @Benchmark
    public void squirrel(Ways ways, Blackhole hole) {
        ways.squirrel.tell(hole);
    }

    /** What one would write for claims alone. */
    @Benchmark
    public void handWritten(Ways ways, Blackhole hole) {
        ways.handWritten.tell(hole);
    }
}
