/**
 * Counts the orders of all-orders reports of the plain shape, as fast as their bytes can be looked at. {@link
 * org.recourse.amazon.scan.ReportScan} reads a report with several threads; what a {@link org.recourse.amazon.scan.RowReader} is not sure of
 * is left to the reader that understands every shape, row by row; {@link org.recourse.amazon.scan.SaleLog} holds a sale in two longs, as
 * {@link org.recourse.amazon.scan.SaleCode} writes it.
 */
@NullMarked
package org.recourse.amazon.scan;

import org.jspecify.annotations.NullMarked;
