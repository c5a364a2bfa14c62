/** The policy values, printed with who says so and since when. */
@NullMarked
package org.recourse.cli.policy;

import org.jspecify.annotations.NullMarked;
