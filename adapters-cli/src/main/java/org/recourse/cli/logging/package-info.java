/** What the program logs: on standard error, warnings and worse unless more is asked for. */
@NullMarked
package org.recourse.cli.logging;

import org.jspecify.annotations.NullMarked;
