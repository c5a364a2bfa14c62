/** The file store. */
@NullMarked
package org.recourse.persistence;

import org.jspecify.annotations.NullMarked;
