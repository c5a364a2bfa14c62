/**
 * What a reply may say: a {@link org.recourse.domain.reply.Draft} to an {@link org.recourse.domain.reply.Audience} is looked at by {@link
 * org.recourse.domain.reply.ReplyCheck}, which names each {@link org.recourse.domain.reply.Fault} as a {@link
 * org.recourse.domain.reply.Finding}, disguised or not; {@link org.recourse.domain.reply.StandardTemplate} lists the letters that come with the
 * product, and {@link org.recourse.domain.reply.Placeholder} what is filled into them, {@link
 * org.recourse.domain.reply.FillingFile} what a seller fills into all of them.
 */
@NullMarked
package org.recourse.domain.reply;

import org.jspecify.annotations.NullMarked;
