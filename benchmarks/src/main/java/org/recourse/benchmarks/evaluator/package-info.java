/** What it costs to measure, by the number of orders: {@link org.recourse.benchmarks.evaluator.EvaluatorBenchmark}. */
@NullMarked
package org.recourse.benchmarks.evaluator;

import org.jspecify.annotations.NullMarked;
