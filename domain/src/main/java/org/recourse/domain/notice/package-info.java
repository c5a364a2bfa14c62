/**
 * Notices from Amazon (rulebook NTC-1 to NTC-6): {@link org.recourse.domain.notice.NoticeState states}, {@link
 * org.recourse.domain.notice.NoticeTrigger what can happen}, and {@link org.recourse.domain.notice.NoticeTransition the table}.
 */
@NullMarked
package org.recourse.domain.notice;

import org.jspecify.annotations.NullMarked;
