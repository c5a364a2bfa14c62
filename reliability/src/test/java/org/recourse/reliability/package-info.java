/** The bars that the whole program meets: {@code docs/reliability.md} tells what each promises and how it is measured. */
@NullMarked
package org.recourse.reliability;

import org.jspecify.annotations.NullMarked;
