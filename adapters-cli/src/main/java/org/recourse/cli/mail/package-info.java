/** Mails that wait to be sorted. */
@NullMarked
package org.recourse.cli.mail;

import org.jspecify.annotations.NullMarked;
