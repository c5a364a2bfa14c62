/** Handing out everything that the desk holds: {@link org.recourse.application.export.ExportDesk}. */
@NullMarked
package org.recourse.application.export;

import org.jspecify.annotations.NullMarked;
