/** The lifecycles, printed from their own tables. */
@NullMarked
package org.recourse.cli.lifecycle;

import org.jspecify.annotations.NullMarked;
