/** What people read: {@link org.recourse.cli.terminal.Page}, {@link org.recourse.cli.terminal.Table}, and the surroundings that decide how. */
@NullMarked
package org.recourse.cli.terminal;

import org.jspecify.annotations.NullMarked;
