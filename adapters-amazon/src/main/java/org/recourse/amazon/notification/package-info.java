/** Notifications that Amazon sends to programs. */
@NullMarked
package org.recourse.amazon.notification;

import org.jspecify.annotations.NullMarked;
