package org.recourse.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result of JMH's is printed as ratios. */
final class JmhReportTest {
    @Test
    void the_product_stands_beside_its_peer_with_the_ratio_of_each_fork() throws IOException {
        String product = result("recourse", "[[10, 20], [30, 30]]");
        String peer = result("peer", "[[10, 10], [20, 20]]");
        assertEquals(List.of("""
                        a.B {events=10}
                          recourse: 22.50 (15.00 to 30.00) ns/op, 100.00 (100.00 to 100.00) B/op
                          peer: 15.00 (10.00 to 20.00) ns/op, 100.00 (100.00 to 100.00) B/op; \
                        recourse is 1.50 (1.50 to 1.50) times that"""), lines("[" + product + "," + peer + "]"));
    }

    @Test
    void a_result_without_the_product_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> lines("[" + result("peer", "[[1]]") + "]"));
    }

    @Test
    void a_spread_is_that_of_the_sorted_values() {
        assertEquals(new Spread(1, 2, 9), Spread.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(new Spread(1, 3, 9), Spread.of(List.of(9.0, 1.0, 2.0, 4.0)));
        assertEquals(new Spread(5, 5, 5), Spread.of(List.of(5.0)));
        assertEquals(new Spread(0.5, 1.25, 2), Spread.ofRatios(List.of(1.0, 4.0), List.of(2.0, 2.0)));
    }

    private static List<String> lines(String json) throws IOException {
        return JmhReport.lines(new StringReader(json));
    }

    private static String result(String method, String forks) {
        return """
                {"benchmark": "a.B.%s", "params": {"events": "10"},
                 "primaryMetric": {"score": 1, "scoreUnit": "ns/op", "rawData": %s},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[100, 100]]}}}
                """.formatted(method, forks);
    }
}
