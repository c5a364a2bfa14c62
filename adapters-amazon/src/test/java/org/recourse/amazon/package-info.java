/** What the readers do with the files that sellers have. */
@NullMarked
package org.recourse.amazon;

import org.jspecify.annotations.NullMarked;
