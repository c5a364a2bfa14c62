/** Whole processes run in turns: {@link org.recourse.benchmarks.process.Race}. */
@NullMarked
package org.recourse.benchmarks.process;

import org.jspecify.annotations.NullMarked;
