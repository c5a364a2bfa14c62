/** The language of after-sales work. */
@NullMarked
package org.recourse.domain;

import org.jspecify.annotations.NullMarked;
