/** What the start of the program is measured by: {@link org.recourse.benchmarks.start.Hello}. */
@NullMarked
package org.recourse.benchmarks.start;

import org.jspecify.annotations.NullMarked;
