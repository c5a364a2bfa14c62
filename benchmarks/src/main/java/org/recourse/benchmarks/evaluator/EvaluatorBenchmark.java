package org.recourse.benchmarks.evaluator;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.recourse.domain.health.AccountHealth;
import org.recourse.domain.health.HealthReport;
import org.recourse.domain.health.Tally;

/** The time of a whole health report, beside that of one metric and that of counting the orders that it looks at. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluatorBenchmark {
    /** All metrics, of every marketplace and channel. */
    @Benchmark
    public HealthReport recourse(SoldOrders sold) {
        return AccountHealth.measure(sold.tally(), SoldOrders.POLICIES, SoldOrders.AS_OF);
    }

    /** The Order Defect Rate alone. */
    @Benchmark
    public List<org.recourse.domain.health.Measurement> oneMetric(SoldOrders sold) {
        return sold.defectRate();
    }

    /** Counting every order. */
    @Benchmark
    public Tally counting(SoldOrders sold) {
        return sold.counted();
    }
}
