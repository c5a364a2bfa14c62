/** The rows of an SQLite database read from its pages alone, each page by itself, so that damage costs only what lies under it. */
@NullMarked
package org.recourse.persistence.pages;

import org.jspecify.annotations.NullMarked;
