/** Advice on what to do next. */
@NullMarked
package org.recourse.cli.advice;

import org.jspecify.annotations.NullMarked;
