/** Mails: mailboxes, what a mail says, and the rules by which it is recognised. */
@NullMarked
package org.recourse.amazon.mail;

import org.jspecify.annotations.NullMarked;
