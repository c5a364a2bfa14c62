/** Taking in a seller's files. */
@NullMarked
package org.recourse.cli.intake;

import org.jspecify.annotations.NullMarked;
