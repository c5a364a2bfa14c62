/** The account as one HTML page. */
@NullMarked
package org.recourse.cli.report;

import org.jspecify.annotations.NullMarked;
