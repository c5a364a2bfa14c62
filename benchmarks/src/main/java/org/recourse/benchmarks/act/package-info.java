/**
 * What one accepted action on a case costs, beside other ways to keep a state: {@link org.recourse.benchmarks.act.Story} is what happens, a
 * {@link org.recourse.benchmarks.act.Teller} one way to take it.
 */
@NullMarked
package org.recourse.benchmarks.act;

import org.jspecify.annotations.NullMarked;
