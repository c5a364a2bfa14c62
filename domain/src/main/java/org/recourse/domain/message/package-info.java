/**
 * Conversations with buyers (rulebook MSG-1 to MSG-4): {@link org.recourse.domain.message.MessageState states}, {@link
 * org.recourse.domain.message.MessageTrigger what can happen}, and {@link org.recourse.domain.message.MessageTransition the table}.
 */
@NullMarked
package org.recourse.domain.message;

import org.jspecify.annotations.NullMarked;
