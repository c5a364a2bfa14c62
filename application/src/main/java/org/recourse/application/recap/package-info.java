/** Looking back on weeks and months (KNO-2): {@link org.recourse.application.recap.DrawUpRecap}. */
@NullMarked
package org.recourse.application.recap;

import org.jspecify.annotations.NullMarked;
