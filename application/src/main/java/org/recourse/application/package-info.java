/** The use cases of after-sales work. */
@NullMarked
package org.recourse.application;

import org.jspecify.annotations.NullMarked;
