/** Prints figures beside their peers: {@link org.recourse.benchmarks.report.JmhReport} those of JMH. */
@NullMarked
package org.recourse.benchmarks.report;

import org.jspecify.annotations.NullMarked;
