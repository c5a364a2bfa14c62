/** Peers of the commands that read a desk. */
@NullMarked
package org.recourse.benchmarks.reads;

import org.jspecify.annotations.NullMarked;
