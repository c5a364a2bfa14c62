/** The seller account that everything belongs to. */
@NullMarked
package org.recourse.domain.account;

import org.jspecify.annotations.NullMarked;
