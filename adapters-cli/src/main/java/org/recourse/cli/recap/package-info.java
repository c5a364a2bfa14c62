/** Looking back on weeks and months. */
@NullMarked
package org.recourse.cli.recap;

import org.jspecify.annotations.NullMarked;
