/** Everything that Amazon or a bank wants to see of a case: {@link org.recourse.application.dossier.CompileDossier} makes a {@link
 * org.recourse.application.dossier.Dossier}. */
@NullMarked
package org.recourse.application.dossier;

import org.jspecify.annotations.NullMarked;
