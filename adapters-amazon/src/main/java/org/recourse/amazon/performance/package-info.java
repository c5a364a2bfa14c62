/** Amazon's reports of account health, of the first version and the second. */
@NullMarked
package org.recourse.amazon.performance;

import org.jspecify.annotations.NullMarked;
