package org.recourse.domain.snapshot;

import org.recourse.domain.health.Component;
import org.recourse.domain.order.OrderId;

/**
 * A defect of an order-level list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the order
 * @param component what kind of defect: negative feedback, a claim or a chargeback
 */
public record ListedDefect(OrderId order, Component component) {}
