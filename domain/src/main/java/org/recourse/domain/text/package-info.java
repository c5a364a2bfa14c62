/**
 * Free text, as the rules look at it: a {@link org.recourse.domain.text.TracedText} knows where each of its characters came from; {@link
 * org.recourse.domain.text.Folding} sees through disguises of single characters; a {@link org.recourse.domain.text.PhraseTable} finds the
 * phrases that a person has put down in a {@link org.recourse.domain.text.Language}; a {@link org.recourse.domain.text.BadLine} is what a
 * user has written and no rule can read.
 */
@NullMarked
package org.recourse.domain.text;

import org.jspecify.annotations.NullMarked;
