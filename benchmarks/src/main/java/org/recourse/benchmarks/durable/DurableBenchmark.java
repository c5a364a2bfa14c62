package org.recourse.benchmarks.durable;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one action of one writer that is on the disk when it returns, beside one row that is. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DurableBenchmark {
    /** The product: a case is read, an event is chained to the trail, and what follows from it is brought up to date. */
    @Benchmark
    public void recourse(ContactedDesk desk) {
        desk.contact();
    }

    /** A row of the same size in a table of the same form, in a transaction of its own. */
    @Benchmark
    public void sqliteJdbc(PlainTable table) throws SQLException {
        table.insert();
    }
}
