package org.recourse.application.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.order.OrderId;

/**
 * Word that a feedback was removed, struck or revised. It names the feedback by order and date and may arrive before the feedback.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the order
 * @param feedbackDate the feedback's date
 * @param state the state that the feedback is in since
 * @param changedAt since when
 */
public record FeedbackChange(OrderId order, LocalDate feedbackDate, CaseState state, Instant changedAt) {}
