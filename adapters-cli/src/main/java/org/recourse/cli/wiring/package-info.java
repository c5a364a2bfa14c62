/** The one place that knows every adapter: {@link org.recourse.cli.wiring.Wiring}. */
@NullMarked
package org.recourse.cli.wiring;

import org.jspecify.annotations.NullMarked;
