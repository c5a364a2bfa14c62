/**
 * Replies: {@link org.recourse.application.reply.DraftReply} fills a template for a case, {@link org.recourse.application.reply.CheckReply} finds what is
 * wrong with a text, {@link org.recourse.application.reply.SendReply} records one that was sent.
 */
@NullMarked
package org.recourse.application.reply;

import org.jspecify.annotations.NullMarked;
