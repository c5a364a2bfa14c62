/**
 * A seller's own files: {@link org.recourse.amazon.SellerFiles} opens Amazon's reports, desk CSV files and what recourse exported, recognises
 * their {@link org.recourse.amazon.FileKind} by content and hands over their rows as the application's intake.
 */
@NullMarked
package org.recourse.amazon;

import org.jspecify.annotations.NullMarked;
