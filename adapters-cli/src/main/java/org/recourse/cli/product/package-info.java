/** Notes on products. */
@NullMarked
package org.recourse.cli.product;

import org.jspecify.annotations.NullMarked;
