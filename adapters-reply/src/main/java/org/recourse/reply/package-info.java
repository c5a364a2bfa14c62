/**
 * Replies, by libraries: {@link org.recourse.reply.LibraryContactFinder} finds e-mail addresses, phone numbers and links in texts, {@link
 * org.recourse.reply.MustacheTemplates} fills templates.
 */
@NullMarked
package org.recourse.reply;

import org.jspecify.annotations.NullMarked;
