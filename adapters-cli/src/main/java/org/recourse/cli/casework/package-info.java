/** Working on cases by hand. */
@NullMarked
package org.recourse.cli.casework;

import org.jspecify.annotations.NullMarked;
