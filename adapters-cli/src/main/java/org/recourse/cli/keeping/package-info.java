/** Keeping the desk: export, verification, and forgetting of personal data. */
@NullMarked
package org.recourse.cli.keeping;

import org.jspecify.annotations.NullMarked;
