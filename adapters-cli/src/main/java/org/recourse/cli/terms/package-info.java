/** The words of the command line and the domain's own: {@link org.recourse.cli.terms.Terms} read, {@link org.recourse.cli.terms.Facts} written. */
@NullMarked
package org.recourse.cli.terms;

import org.jspecify.annotations.NullMarked;
