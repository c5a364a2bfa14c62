/** What programs read: {@link org.recourse.cli.document.Fields} of a document, written as JSON or as CSV. */
@NullMarked
package org.recourse.cli.document;

import org.jspecify.annotations.NullMarked;
