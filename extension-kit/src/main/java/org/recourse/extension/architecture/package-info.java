/** Architecture rules for the house and for the adapters of others. */
@NullMarked
package org.recourse.extension.architecture;

import org.jspecify.annotations.NullMarked;
