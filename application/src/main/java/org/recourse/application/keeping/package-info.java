/** What is told of a desk as a whole: of {@link org.recourse.application.keeping.DeskCopy copies} of it, and of what was {@link org.recourse.application.keeping.Salvage saved} from a damaged one. */
@NullMarked
package org.recourse.application.keeping;

import org.jspecify.annotations.NullMarked;
