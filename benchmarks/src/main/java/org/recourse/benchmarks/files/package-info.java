/** What one would use instead of {@code health --from}: programs that count the same rates from the same files. */
@NullMarked
package org.recourse.benchmarks.files;

import org.jspecify.annotations.NullMarked;
