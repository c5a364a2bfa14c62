/** Targets of the fuzzer that only the store's own package can reach. */
@NullMarked
package org.recourse.persistence;

import org.jspecify.annotations.NullMarked;
