/** Targets of the fuzzer that only the package of the wiring can reach. */
@NullMarked
package org.recourse.cli.wiring;

import org.jspecify.annotations.NullMarked;
