/**
 * The driven ports: the {@link org.recourse.application.desk.Desk} that a seller's records are kept on, and what lies on it. A store
 * implements them all; the contracts that it has to meet are published in the extension kit.
 */
@NullMarked
package org.recourse.application.desk;

import org.jspecify.annotations.NullMarked;
