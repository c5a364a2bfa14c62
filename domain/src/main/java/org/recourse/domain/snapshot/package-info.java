/**
 * What Amazon says of the account's health: {@link org.recourse.domain.snapshot.Figure figures} of its reports (ODR-10), and how they
 * {@link org.recourse.domain.snapshot.Reconciliation compare} with ours (ODR-9).
 */
@NullMarked
package org.recourse.domain.snapshot;

import org.jspecify.annotations.NullMarked;
