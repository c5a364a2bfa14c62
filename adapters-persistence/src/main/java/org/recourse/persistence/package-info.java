/**
 * The file store: a {@link org.recourse.persistence.SqliteDesk desk} in one directory, shared by any number of programs on one machine.
 */
@NullMarked
package org.recourse.persistence;

import org.jspecify.annotations.NullMarked;
