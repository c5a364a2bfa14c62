/** Actions that are on the disk when they return: {@link org.recourse.benchmarks.durable.DurableBenchmark}. */
@NullMarked
package org.recourse.benchmarks.durable;

import org.jspecify.annotations.NullMarked;
