/** The worklist: open cases by what matters most. */
@NullMarked
package org.recourse.cli.worklist;

import org.jspecify.annotations.NullMarked;
