/**
 * One target of the fuzzer in each class, since it takes one for each JVM. A build replays the seeds beside the targets, {@code
 * reliability/bar fuzz SECONDS} looks for more.
 */
@NullMarked
package org.recourse.fuzz;

import org.jspecify.annotations.NullMarked;
