/**
 * The files of a made-up seller: {@link org.recourse.benchmarks.orders.SellerFolder} writes them, {@link
 * org.recourse.benchmarks.orders.SampleOrder} is one order of theirs. The same seed gives the same bytes.
 */
@NullMarked
package org.recourse.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
