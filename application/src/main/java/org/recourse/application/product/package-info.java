/** What is noted of products (KNO-1), behind the port {@link org.recourse.application.product.ProductNotes}. */
@NullMarked
package org.recourse.application.product;

import org.jspecify.annotations.NullMarked;
