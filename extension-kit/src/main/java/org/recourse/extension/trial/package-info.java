/**
 * Trials with a seed: how the bars that are left to chance count, fail and repeat themselves. A build runs a few of each; {@code
 * -Dtrials=N} and {@code -Dseed=N} ask for others.
 */
@NullMarked
package org.recourse.extension.trial;

import org.jspecify.annotations.NullMarked;
