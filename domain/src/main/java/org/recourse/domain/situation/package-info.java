/**
 * What a buyer writes about: a {@link org.recourse.domain.situation.BuyerSituation} is recognised in a text by {@link
 * org.recourse.domain.situation.Recognition}, and {@link org.recourse.domain.situation.SituationPlay} says what to write back.
 */
@NullMarked
package org.recourse.domain.situation;

import org.jspecify.annotations.NullMarked;
