/**
 * What to do next, and why: a {@link org.recourse.domain.playbook.Matter} is looked at through {@link
 * org.recourse.domain.playbook.Fact facts}, the {@link org.recourse.domain.playbook.PlaybookRow rows} of the {@link
 * org.recourse.domain.playbook.Playbook} that fit are ranked, and the {@link org.recourse.domain.playbook.Recommendation} says what won,
 * what it beat and which open question would change it.
 */
@NullMarked
package org.recourse.domain.playbook;

import org.jspecify.annotations.NullMarked;
