/**
 * What everybody should know of a product while answering (KNO-1): a {@link org.recourse.domain.product.ProductNote} with its strengths, weak
 * points and every {@link org.recourse.domain.product.KnownProblem}; a seller writes them into a {@link org.recourse.domain.product.ProductFile}.
 */
@NullMarked
package org.recourse.domain.product;

import org.jspecify.annotations.NullMarked;
