/** Amazon's report of return requests: {@link org.recourse.amazon.returns.ReturnReport}. */
@NullMarked
package org.recourse.amazon.returns;

import org.jspecify.annotations.NullMarked;
