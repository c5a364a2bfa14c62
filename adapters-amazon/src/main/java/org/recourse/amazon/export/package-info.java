/**
 * A desk as JSON lines: {@link org.recourse.amazon.export.DeskWriter} writes what an export hands out, {@link
 * org.recourse.amazon.export.DeskReader} reads it back without loss.
 */
@NullMarked
package org.recourse.amazon.export;

import org.jspecify.annotations.NullMarked;
