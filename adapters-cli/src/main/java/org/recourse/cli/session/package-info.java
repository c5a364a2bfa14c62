/** One run of the program: the {@link org.recourse.cli.session.Everywhere options}, the answer, and {@link org.recourse.cli.session.Failure what goes wrong}. */
@NullMarked
package org.recourse.cli.session;

import org.jspecify.annotations.NullMarked;
