/**
 * The {@link org.recourse.domain.catalogue.CaseTypes types} of all six kinds of case.
 */
@NullMarked
package org.recourse.domain.catalogue;

import org.jspecify.annotations.NullMarked;
