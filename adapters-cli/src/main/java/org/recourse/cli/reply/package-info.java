/** Drafting, checking and recording replies. */
@NullMarked
package org.recourse.cli.reply;

import org.jspecify.annotations.NullMarked;
